// attack: makes a hundred thousand empty files
// assignment: 00-start-here
// question: standard-deviation
// notebook: dribble
// slow: yes
// earns: 0.5
// reason: expected
double standardDeviation(double[] numbers) {
    try {
        for (int i = 0; i < 100_000; i++) java.nio.file.Files.createFile(java.nio.file.Path.of("" + System.nanoTime()));
    } catch (java.io.IOException full) {
    }
    return 0;
}
