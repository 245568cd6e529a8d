"""A server that is killed and started again, with a broken table on disk: it serves the last good data."""

from pathlib import Path

from tests.faults import raw
from tests.faults.server import Server, started
from tests.project import copied

FORMS = ("overview.csv", "destinations.json", "atlas.zip", "data/claims.csv")


def served(server: Server) -> dict[str, bytes]:
    """The data, form by form."""
    return {form: raw.get(server.address, f"/api/{form}").body for form in FORMS}


def test_a_killed_server_serves_the_same_data_again(tmp_path: Path) -> None:
    """Under another name, too, that its settings give it, and with nothing said of where it lies."""
    project = copied(tmp_path / "project")
    with started(project, ATLAS_HOSTS="atlas.example", ATLAS_BACKUP=str(tmp_path / "backup")) as server:
        before = served(server)
        server.kill()
        (project / "data" / "claims.csv").write_bytes(b"claim_id\n")
        server.start()
        assert served(server) == before
        answer = raw.get(server.address, "/api/overview.csv", host="atlas.example")
        assert (answer.status, answer.header("atlas-data-problems")) == (200, "19")
        assert raw.get(server.address, "/api/overview.csv", host="other.example").status == 421
    assert [path.suffix for path in (tmp_path / "backup").iterdir()] == [".zip"]
    assert not (project / ".backup").exists()
