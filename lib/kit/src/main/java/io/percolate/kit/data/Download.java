package io.percolate.kit.data;

import ai.djl.Application.CV;
import ai.djl.basicdataset.BasicDatasets;
import ai.djl.repository.Artifact;
import ai.djl.repository.MRL;
import ai.djl.repository.Repository;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Fetches MNIST and its relatives from where DJL keeps them for its own data sets. */
final class Download {
  private static final int PATIENCE_MILLIS = 10_000;

  private Download() {}

  /**
   * Fetches four files, unless they were fetched before, and reads them.
   *
   * @param name what people call the data
   * @param artifact what DJL calls it
   * @throws DataException if the files can't be fetched or read
   */
  static Split from(Repository repository, String name, String artifact) {
    try {
      MRL place = repository.dataset(CV.ANY, BasicDatasets.GROUP_ID, artifact, "1.0");
      reach(repository, place);
      Artifact found = place.getDefaultArtifact();
      place.prepare(found);
      Map<String, Artifact.Item> files = found.getFiles();
      return new Split(
          pair(repository, files, "train_data", "train_labels"),
          pair(repository, files, "test_data", "test_labels"));
    } catch (DataException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DataException(
          ("%s can't be fetched from %s (%s). That takes a network; without one, put its four files"
                  + " into a folder and read them by Digits.read(folder).")
              .formatted(name, repository.getBaseUri(), e),
          e);
    }
  }

  /** Fails within seconds where nobody answers; DJL itself would wait for minutes. */
  private static void reach(Repository repository, MRL place) throws IOException {
    Path kept = repository.getCacheDirectory().resolve(place.toURI().getPath());
    if (Files.notExists(kept.resolve("metadata.json"))) {
      URLConnection connection = repository.getBaseUri().toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      connection.connect();
    }
  }

  private static Examples pair(
      Repository repository, Map<String, Artifact.Item> files, String images, String labels)
      throws IOException {
    return Idx.examples(
        repository.getFile(files.get(images), ""), repository.getFile(files.get(labels), ""));
  }
}
