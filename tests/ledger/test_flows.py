"""Flows: who exports what."""

from components.ledger.flows import Flow, flow_of, flows, observations_in_flows
from components.ledger.load import Atlas
from components.views.rows.labels import flow_label
from components.wording.language import Language
from tests.views.showing import FLOWS


def test_every_exporter_of_the_articles_is_a_flow_the_one_with_most_figures_first(atlas: Atlas) -> None:
    codes = [flow.code for flow in flows(atlas)]
    assert codes[0] == "RU-MOW.microelectronics"
    assert codes[1] == "RU-MOW.high-tech-goods"
    assert sorted(codes) == sorted(FLOWS)


def test_every_stated_destination_is_in_one_flow(atlas: Atlas) -> None:
    stated = {claim.claim_id for claim in atlas.dataset.claims.values() if claim.counterpart_area}
    assert {claim for one in observations_in_flows(atlas) for claim in one.claim_ids} == stated
    assert {flow_of(one, atlas.dataset) for one in observations_in_flows(atlas)} == set(flows(atlas))


def test_narrower_goods_belong_to_the_flow_of_the_broader(atlas: Atlas) -> None:
    one = atlas.observations["microelectronics-partners"]
    assert flow_of(one, atlas.dataset) == Flow("RU-MOW", "microelectronics")


def test_a_flow_is_called_by_who_exports_what_and_when(atlas: Atlas, english: Language) -> None:
    called = {flow.code: flow_label(flow, atlas, english) for flow in flows(atlas)}
    assert called["RU-MOW.microelectronics"] == "Moscow: microelectronics, 2024"
    assert called["RU-MOW.high-tech-goods"] == "Moscow: high-tech goods, 2020"
    assert called["RU-MOW-TECHNOPOLIS"] == "Technopolis Moscow zone: all goods"
    assert len(set(called.values())) == len(called)
