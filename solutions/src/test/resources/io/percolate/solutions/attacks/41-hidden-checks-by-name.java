// attack: loads hidden checks and the grader by name, by every loader that there is
// slow: yes
// assignment: 03-loss-math
// question: softmax
// notebook: probes-1
// earns: 0
// reason: found:; hidden: false
String loaded() {
    StringBuilder found = new StringBuilder();
    java.util.Set<ClassLoader> loaders = new java.util.LinkedHashSet<>();
    for (ClassLoader l = Thread.currentThread().getContextClassLoader(); l != null; l = l.getParent()) loaders.add(l);
    loaders.add(ClassLoader.getSystemClassLoader());
    loaders.add(io.percolate.check.contract.Question.class.getClassLoader());
    for (ClassLoader loader : loaders) {
        for (String name : new String[] {
            "io.percolate.exercises.starthere.ScaleHiddenChecks", "io.percolate.exercises.starthere.ShuffleHiddenChecks",
            "io.percolate.exercises.lossmath.Reference", "io.percolate.grader.grade.Grading", "io.percolate.cli.Main"}) {
            try {
                Class.forName(name, false, loader);
                found.append(" READ ").append(name);
            } catch (Throwable none) {
            }
            if (loader.getResource(name.replace('.', '/') + ".class") != null) found.append(" READ resource ").append(name);
        }
    }
    return found + "; hidden: " + io.percolate.exercises.starthere.Questions.SCALE.hiddenChecks().isPresent();
}
double[] softmax(double[] z) {
    throw new IllegalStateException("found:" + loaded());
}
