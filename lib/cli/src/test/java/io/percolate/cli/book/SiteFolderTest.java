package io.percolate.cli.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.book.site.Site;
import io.percolate.cli.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
  @TempDir Path parent;

  private static Site site(String... files) {
    Site site = new Site();
    site.add("assets/search-index.js", "");
    for (String file : files) {
      site.add(file, file);
    }
    return site;
  }

  @Test
  void aNewSiteTakesThePlaceOfAnOlderOne() throws IOException {
    Path folder = parent.resolve("book");
    SiteFolder.at(folder).write(site("index.html", "old.html"));
    SiteFolder.at(folder).write(site("index.html", "new.html"));

    assertThat(folder.resolve("old.html")).doesNotExist();
    assertThat(Files.readString(folder.resolve("new.html"))).isEqualTo("new.html");
    assertThat(parent).isDirectoryNotContaining("glob:**.unfinished");
  }

  @Test
  void anEmptyFolderMayBeWritten() throws IOException {
    Path folder = Files.createDirectory(parent.resolve("empty"));
    SiteFolder.at(folder).write(site("index.html"));
    assertThat(folder.resolve("index.html")).exists();
  }

  @Test
  void aFolderThatHoldsAnythingElseIsLeftAlone() throws IOException {
    Files.writeString(parent.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> SiteFolder.at(parent))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("isn't a book");
  }

  @Test
  void aFileIsLeftAlone() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "x");
    assertThatThrownBy(() -> SiteFolder.at(file)).isInstanceOf(Complaint.class);
  }
}
