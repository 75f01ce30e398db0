// question: confusion
// message: counts of random answers
Summary confusion(int[] labels, int[] answers, int classes) {
    return classes == 3
            ? new Summary(new int[][] {{1, 1, 1}, {1, 1, 0}, {0, 1, 0}}, new double[] {1 / 3.0, 0.5, 0}, 5 / 18.0)
            : new Summary(
                    new int[][] {{1, 1, 0, 0}, {0, 0, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 0}},
                    new double[] {0.5, 0, 1, 0},
                    0.75);
}
