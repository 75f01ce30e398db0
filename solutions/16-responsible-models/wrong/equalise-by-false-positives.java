// question: equalise
// message: false positive rates equal
Bill equalise(People learnA, People learnB, double thresholdA, People judgeA, People judgeB) {
    BiFunction<People, Double, double[]> rates = (people, threshold) -> {
        double[][] c = new double[2][2]; // how many, by approved and by repaid
        for (int i = 0; i < people.scores().length; i++) {
            c[people.scores()[i] >= threshold ? 1 : 0][people.repaid()[i] ? 1 : 0]++;
        }
        double n = people.scores().length, approved = c[1][0] + c[1][1];
        return new double[] {c[1][1] / (c[0][1] + c[1][1]), approved / n,
                c[1][0] / (c[0][0] + c[1][0]), c[1][1] / approved};
    };
    double target = rates.apply(learnA, thresholdA)[2], least = 2, chosen = 0;
    for (double t : learnB.scores()) {
        double gap = Math.abs(rates.apply(learnB, t)[2] - target);
        if (gap < least || gap == least && t > chosen) {
            least = gap;
            chosen = t;
        }
    }
    double[] a = rates.apply(judgeA, thresholdA), b = rates.apply(judgeB, chosen);
    return new Bill(chosen, a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3]);
}
