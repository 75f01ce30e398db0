// attack: asks the checks that are here for the answer, by running them on itself
// assignment: 03-loss-math
// question: softmax
// notebook: probes-2
// earns: 0
// reason: hidden: .*Scale has no checks
String probed() {
    try {
        var verdict = io.percolate.check.run.Checks.allOf(io.percolate.exercises.starthere.Questions.SCALE).run(
            io.percolate.check.answer.Hosted.of((io.percolate.exercises.starthere.Scale) p -> new double[] {7}), 1);
        return verdict.outcomes().stream().filter(o -> o.hidden()).toList() + " of " + verdict.outcomes().size();
    } catch (Throwable none) {
        return "" + none;
    }
}
double[] softmax(double[] z) {
    throw new IllegalStateException("hidden: " + probed());
}
