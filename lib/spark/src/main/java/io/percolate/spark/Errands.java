package io.percolate.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;
import scala.Function2;
import scala.collection.Iterator;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/**
 * A Spark application in which each task does one errand: a text goes out, a text comes back.
 * Whoever calls it knows the JDK's types alone, since Spark has a class loader of its own.
 */
public final class Errands implements AutoCloseable {
  private static final char REPLY = '+';
  private static final char FAULT = '-';

  private final JavaSparkContext context;

  private Errands(JavaSparkContext context) {
    this.context = context;
  }

  /**
   * Connects to a cluster.
   *
   * @param master as Spark writes it: {@code spark://HOST:7077}, {@code local[2]}
   * @param jar this class's own jar, which workers get from here
   */
  public static Errands on(String master, Path jar) {
    SparkConf conf =
        new SparkConf()
            .setMaster(master)
            .setAppName("percolate grade")
            .setJars(new String[] {jar.toString()})
            .set("spark.ui.enabled", "false")
            .set("spark.ui.showConsoleProgress", "false");
    return new Errands(new JavaSparkContext(conf));
  }

  /**
   * Does errands, each as a task of its own, and returns when all are done.
   *
   * @param home Percolate's folder, the same on every worker
   * @param common what all errands need to know
   * @param errands one text each
   * @param done takes each reply as soon as it is there, one at a time
   */
  public void run(String home, String common, List<String> errands, Consumer<String> done) {
    RDD<String> each = context.parallelize(errands, Math.max(1, errands.size())).rdd();
    Task task = (where, texts) -> attempt(home, common, texts.next());
    Done reply =
        (index, text) -> {
          done.accept(checked(text));
          return BoxedUnit.UNIT;
        };
    ClassTag<String> text = ClassTag$.MODULE$.apply(String.class);
    context.sc().runJob(each, task, numbers(errands.size()), reply, text);
  }

  /** What can't work is said, and not tried again as a worker that was lost is. */
  private static String attempt(String home, String common, String errand) {
    try {
      return REPLY + Worker.at(home).reply(common, errand);
    } catch (RuntimeException e) {
      return FAULT + e.getMessage();
    }
  }

  private static String checked(String text) {
    if (text.charAt(0) == FAULT) {
      throw new IllegalStateException(text.substring(1));
    }
    return text.substring(1);
  }

  private static Seq<Object> numbers(int count) {
    List<Object> numbers = IntStream.range(0, count).<Object>mapToObj(i -> i).toList();
    return CollectionConverters.asScala(numbers).toSeq();
  }

  @Override
  public void close() {
    context.close();
  }

  /** Runs on a worker, on its part of the errands, which is one. */
  private interface Task extends Function2<TaskContext, Iterator<String>, String>, Serializable {}

  /** Runs here, for each task that is done. */
  private interface Done extends Function2<Object, String, BoxedUnit> {}
}
