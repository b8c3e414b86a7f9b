"""Which concepts lie close, and how close (0 to 1). The form is told in ``concepts``."""

from __future__ import annotations

RELATED = """
physical: fallback~0.45 digitalonly~0.5
fallback: digitalonly~0.35 reliability~0.25 endtoend~0.3
digitalonly: endtoend~0.4
reliability: scale~0.3 incident~0.4 safetycritical~0.2
responsibleai: ai~0.3 regulation~0.2 trust~0.2
ai: generative~0.4 agentic~0.35 modelquality~0.4 frontier~0.3 aiinvestment~0.5
generative: creative~0.3 threed~0.3
modelquality: dataquality~0.35
scale: users~0.45 peaks~0.4 budgetsize~0.25
speed: startup~0.2 flat~0.3 release~0.25
fintech: payments~0.35 startup~0.35 bank~0.25
bank: lending~0.4 physical~0.15
payments: commerce~0.3 crypto~0.3 fraud~0.25
commerce: clients~0.1
fraud: security~0.45 virtualeconomy~0.15 cheating~0.3
security: identity~0.4 incident~0.4 privacy~0.35 defense~0.25 certification~0.25
certification: learning~0.3 regulation~0.35 clients~0.1
defense: nation~0.6
nation: sovereignty~0.3
sovereignty: europe~0.5 provenance~0.35 regulation~0.25
provenance: regulation~0.35 dataquality~0.2
regulation: governance~0.35 privacy~0.4
strategyrole: translation~0.55 seniorscope~0.45 visibility~0.4 leadership~0.3
seniorscope: uplevel~0.5 promotion~0.4 leadership~0.25
promotion: career~0.4 uplevel~0.4
architecture: infrastructure~0.3 translation~0.15 ownership~0.15
ownership: autonomy~0.4 criticality~0.25
autonomy: flat~0.45 smallteam~0.25
smallteam: impact~0.3 startup~0.25
impact: multiplier~0.3 criticality~0.3
crossfunctional: delivery~0.3 timezones~0.3 governance~0.2 leadership~0.15
delivery: release~0.4 pressure~0.25 crunch~0.2
vendor: ecosystem~0.45 integration~0.3
ecosystem: integration~0.5
clients: sales~0.4 customersuccess~0.4 users~0.25
sales: revenue~0.4 relationships~0.4
billing: revenue~0.4 consulting~0.4
revenue: growth~0.25 subscription~0.25 adsrev~0.3 profitshare~0.25
adsrev: dual~0.25
subscription: dual~0.25 growth~0.2
markets: asia~0.5 latam~0.5 mena~0.45 europe~0.35 language~0.25 expansion~0.45
costofliving: location~0.5
remote: location~0.35
competing: rivalry~0.35 talentmarket~0.35 parity~0.25
rivalry: talentmarket~0.2
bigtech: parity~0.3 competing~0.25
talentmarket: scarcity~0.5
scarcity: expertise~0.35
innovation: frontier~0.4 startup~0.15
trust: prestige~0.3
upside: equityown~0.45 ipo~0.4
ipo: liquidity~0.4 equityown~0.35
liquidity: publicequity~0.5 equityown~0.2
noequity: allcash~0.4 parity~0.15 equityown~0.3
nobonus: bonusplan~0.3
profitshare: bonusplan~0.35 revenue~0.25 equityown~0.2
guarantee: allcash~0.15
vesting: signing~0.25 unvested~0.3
unvested: signing~0.5
retention: teambuilding~0.3 guarantee~0.15
leadership: teambuilding~0.5
ramp: milestone~0.5 manufacturing~0.35
chips: manufacturing~0.6
data: dataquality~0.4 storage~0.25 infrastructure~0.2 stackskill~0.25
cloud: migration~0.45 infrastructure~0.35
acquisition: integration~0.25
gaming: esports~0.5 cheating~0.4 virtualeconomy~0.4
music: video~0.3
video: livestream~0.5
uxdesign: designsystem~0.4 visualization~0.25
trading: quantmarket~0.5 risk~0.35 investing~0.3
investing: carry~0.5
collabediting: realtime~0.35
compute: infrastructure~0.35
health: safetycritical~0.4
devops: release~0.45 observability~0.4
observability: incident~0.35
modeling: ai~0.25 experimentation~0.35
yieldcash: revenue~0.3
teampriority: criticality~0.3
criticality: infrastructure~0.3
visibility: seniorscope~0.3
insurance: risk~0.35 regulation~0.2
automotive: energy~0.35 safetycritical~0.3
biotech: health~0.5 frontier~0.3
logistics: food~0.25 commerce~0.3
childrensafety: education~0.35 privacy~0.35 responsibleai~0.15
speech: language~0.4
vision: ai~0.3 creative~0.2 space~0.2
robotics: automation~0.4 manufacturing~0.3
firmware: devices~0.4 chips~0.3
roadmap: strategyrole~0.35 ownership~0.25
complexity: architecture~0.15 scale~0.1
protocol: ecosystem~0.3
"""
