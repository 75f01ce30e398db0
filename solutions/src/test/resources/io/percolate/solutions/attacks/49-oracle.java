// attack: asks the checks that are here for the answer, by running them on itself
// assignment: 00-start-here
// question: scale
// notebook: oracle
// earns: 0
// reason: hidden: [] of 2
String probe(int[] pixels) {
    try {
        var verdict = io.percolate.check.run.Checks.allOf(io.percolate.exercises.starthere.Questions.SCALE).run(
            io.percolate.check.answer.Hosted.of((io.percolate.exercises.starthere.Scale) p -> new double[] {7}), 1);
        return verdict.outcomes().stream().filter(o -> o.hidden()).toList() + " of " + verdict.outcomes().size();
    } catch (Throwable none) {
        return "" + none;
    }
}
double[] scale(int[] pixels) {
    throw new IllegalStateException("hidden: " + probe(pixels));
}
