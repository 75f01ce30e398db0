// attack: has methods check and grade of its own, which are content with anything
// assignment: 00-start-here
// question: scale
// notebook: own-names
// earns: 0
// reason: expected
<T> void check(io.percolate.check.contract.Question<T> question, T answer) {
    System.out.println("All checks passed");
}
<T> void check(Object question, Object answer) {
}
double grade(Object question) {
    return 2;
}
double[] scale(int[] pixels) {
    return pixels == null ? null : new double[pixels.length];
}
