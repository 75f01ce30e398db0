package io.percolate.book.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinderTest {
  private final Site site = new Site();

  @TempDir Path root;

  @BeforeEach
  void makeAFolder() throws IOException {
    Files.createDirectories(root.resolve("lib/kit"));
  }

  private static Page page(String name, String body) {
    return new Page(
        "docs/" + name + ".html", Path.of("docs", name + ".md"), name, name, "<h1>T</h1>" + body);
  }

  private List<String> bind(Page... pages) {
    Sources sources = new Sources(root);
    for (Page page : pages) {
      sources.put(page.source(), page.path());
    }
    site.add("index.html", "<main><h1>Front</h1></main>");
    return Binder.bind(site, List.of(pages), new Contents(List.of()), sources);
  }

  @Test
  void aLinkToAFileLeadsToItsPage() {
    assertThat(bind(page("a", "<a href=\"b.md#t\">b</a>"), page("b", ""))).isEmpty();
    assertThat(site.text("docs/a.html")).contains("<a href=\"b.html#t\">b</a>");
  }

  @Test
  void aFolderOfCodeIsNamedWithoutALink() {
    assertThat(bind(page("a", "<p><a href=\"../lib/kit\">the kit</a></p>"))).isEmpty();
    assertThat(site.text("docs/a.html")).contains("<p>the kit</p>");
  }

  @Test
  void solutionsAreNamedWithoutALinkWhereThereAreNone() {
    assertThat(bind(page("a", "<p><a href=\"../solutions\">solutions</a></p>"))).isEmpty();
    assertThat(site.text("docs/a.html")).contains("<p>solutions</p>");
  }

  @Test
  void aDeadLinkIsAFault() {
    assertThat(bind(page("a", "<a href=\"gone.md\">x</a>")))
        .containsExactly("docs/a.html: the link to gone.md is dead.");
  }

  @Test
  void aLinkToAPlaceThatIsNotThereIsAFault() {
    assertThat(bind(page("a", "<a href=\"#here\">x</a>")))
        .containsExactly("docs/a.html: docs/a.html has no place “here”.");
  }

  @Test
  void aPictureThatIsntDescribedIsAFault() {
    assertThat(bind(page("a", "<img src=\"data:,\" alt=\" \"><img src=\"data:,\">"))).hasSize(2);
  }

  @Test
  void anIdThatIsThereTwiceIsAFault() {
    assertThat(bind(page("a", "<p id=\"x\"></p><p id=\"x\"></p>")))
        .containsExactly("docs/a.html: the id “x” is there twice.");
  }

  @Test
  void anAddressWithASpaceIsAFault() {
    assertThat(bind(page("a", "<a href=\"https://example.org/a b\">x</a>"))).hasSize(1);
  }

  @Test
  void anAddressThatRunsAScriptIsAFault() {
    assertThat(bind(page("a", "<a href=\"javascript:x\">x</a>"))).hasSize(1);
  }

  @Test
  void aPageWithTwoTitlesIsAFault() {
    assertThat(bind(page("a", "<h1>Again</h1>")))
        .containsExactly("docs/a.html: it has 2 titles (h1) and needs one.");
  }

  @Test
  void aHeadingThatLeavesOutALevelIsRaised() {
    assertThat(bind(page("a", "<h3>Deep</h3>"))).isEmpty();
    assertThat(site.text("docs/a.html")).contains("<h2 id=\"deep\">Deep</h2>");
  }

  @Test
  void equalHeadingsGetIdsOfTheirOwn() {
    assertThat(bind(page("a", "<h2>Try it</h2><h2>Try it</h2>"))).isEmpty();
    assertThat(site.text("docs/a.html")).contains("id=\"try-it\"").contains("id=\"try-it-2\"");
  }

  @Test
  void searchKnowsProseAndNeitherCodeNorOutputs() {
    bind(
        page(
            "a",
            "<h2>Loss</h2><p>cheap near one</p><pre>secret</pre><div class=\"out\">secret</div>"));
    assertThat(site.text("assets/search-index.js"))
        .contains("\"url\":\"docs/a.html#loss\"")
        .contains("cheap near one")
        .doesNotContain("secret");
  }

  @Test
  void theWayBetweenTwoFilesIsRelative() {
    assertThat(Paths.between("a/b.html", "a/c.html")).isEqualTo("c.html");
    assertThat(Paths.between("a/b.html", "c/d/e.png")).isEqualTo("../c/d/e.png");
    assertThat(Paths.between("index.html", "a/b.html")).isEqualTo("a/b.html");
  }
}
