package io.percolate.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between modules and, within the kit, between packages: all of them, one way. */
@AnalyzeClasses(packages = "io.percolate", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule modulesPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.percolate..")
          .layer("cli")
          .definedBy("io.percolate.cli..")
          .layer("grader")
          .definedBy("io.percolate.grader..")
          .layer("book")
          .definedBy("io.percolate.book..")
          .layer("check")
          .definedBy("io.percolate.check..")
          .layer("jupyter")
          .definedBy("io.percolate.jupyter..")
          .layer("kernel")
          .definedBy("io.percolate.kernel..")
          .layer("kit")
          .definedBy("io.percolate.kit..")
          .optionalLayer("exercises")
          .definedBy("io.percolate.exercises..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("grader")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("book")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("jupyter")
          .mayOnlyBeAccessedByLayers("cli", "grader", "book")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("cli", "grader", "exercises")
          .whereLayer("kernel")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("exercises")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("kit")
          .mayOnlyBeAccessedByLayers("cli", "check", "exercises");

  @ArchTest
  static final ArchRule insideTheKitArrowsPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.percolate.kit..")
          .optionalLayer("compress")
          .definedBy("io.percolate.kit.compress..")
          .layer("deploy")
          .definedBy("io.percolate.kit.deploy..")
          .layer("train")
          .definedBy("io.percolate.kit.train..")
          .layer("scripted")
          .definedBy("io.percolate.kit.scripted..")
          .layer("optimizer")
          .definedBy("io.percolate.kit.optimizer..")
          .layer("loss")
          .definedBy("io.percolate.kit.loss..")
          .optionalLayer("schedule")
          .definedBy("io.percolate.kit.schedule..")
          .optionalLayer("metric")
          .definedBy("io.percolate.kit.metric..")
          .optionalLayer("store")
          .definedBy("io.percolate.kit.store..")
          .layer("plot")
          .definedBy("io.percolate.kit.plot..")
          .layer("engine")
          .definedBy("io.percolate.kit.engine..")
          .layer("notebook")
          .definedBy("io.percolate.kit.notebook..")
          .optionalLayer("table")
          .definedBy("io.percolate.kit.table..")
          .layer("data")
          .definedBy("io.percolate.kit.data..")
          .whereLayer("compress")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("deploy")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("train")
          .mayOnlyBeAccessedByLayers("compress", "deploy")
          .whereLayer("scripted")
          .mayOnlyBeAccessedByLayers("train", "deploy")
          .whereLayer("optimizer")
          .mayOnlyBeAccessedByLayers("compress", "train", "scripted")
          .whereLayer("loss")
          .mayOnlyBeAccessedByLayers("compress", "deploy", "train", "scripted")
          .whereLayer("schedule")
          .mayOnlyBeAccessedByLayers("train")
          .whereLayer("metric")
          .mayOnlyBeAccessedByLayers("train", "deploy")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("compress", "deploy", "train")
          .whereLayer("plot")
          .mayOnlyBeAccessedByLayers("train", "deploy")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("compress", "deploy", "train", "scripted", "optimizer", "loss")
          .whereLayer("notebook")
          .mayOnlyBeAccessedByLayers("train", "deploy", "plot", "engine", "table")
          .whereLayer("table")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("data")
          .mayOnlyBeAccessedByLayers("compress", "deploy", "train", "plot", "table");

  /** Checks carry NDArrays, and compare them. */
  @ArchTest
  static final ArchRule onlyTheKitAndChecksKnowDeepLearning =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.percolate.kit..", "io.percolate.check..", "io.percolate.exercises..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ai.djl..", "org.knowm..", "tech.tablesaw..");

  @ArchTest
  static final ArchRule theKitKnowsNoKernel =
      noClasses()
          .that()
          .resideInAPackage("io.percolate.kit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.spencerpark..", "org.zeromq..", "jdk.jshell..");

  /** What runs cells could do without what compiles them, and the other way round. */
  @ArchTest
  static final ArchRule whatRunsCellsKnowsNoCompiler =
      noClasses()
          .that()
          .resideInAPackage("io.percolate.kernel.run..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.percolate.kernel.shell..", "io.percolate.kernel.pair..");

  @ArchTest
  static final ArchRule jshellStaysWhereCellsAreCompiled =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.percolate.kernel.shell..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jdk.jshell");

  /** A process that compiles for strangers has nothing to do with a notebook's protocol. */
  @ArchTest
  static final ArchRule whatCompilesRunsNothing =
      noClasses()
          .that()
          .resideInAPackage("io.percolate.kernel.shell..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("io.percolate.kernel.run.CellLoader")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("io.percolate.kernel.pair..", "io.percolate.kernel.wire..");

  /** What keeps learners' code away from the grader knows nothing of what is graded. */
  @ArchTest
  static final ArchRule theSandboxKnowsNoChecks =
      noClasses()
          .that()
          .resideInAPackage("io.percolate.grader.sandbox..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.percolate.check..",
              "io.percolate.grader.bridge..",
              "io.percolate.grader.session..",
              "io.percolate.grader.submission..",
              "io.percolate.grader.report..",
              "io.percolate.grader.grade..");

  /** Where Spark's libraries are, ours aren't, and the other way round. */
  @ArchTest
  static final ArchRule nothingKnowsSpark =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.percolate.(*).(**)").should().beFreeOfCycles();
}
