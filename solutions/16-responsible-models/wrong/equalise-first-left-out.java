// question: equalise
// message: the threshold for random people
double[] rates(People people, double threshold) {
    double[][] c = new double[2][2];
    for (int i = 0; i < people.scores().length; i++) {
        c[people.scores()[i] >= threshold ? 1 : 0][people.repaid()[i] ? 1 : 0]++;
    }
    double n = people.scores().length, approved = c[1][0] + c[1][1];
    return new double[] {c[1][1] / (c[0][1] + c[1][1]), approved / n,
            c[1][0] / (c[0][0] + c[1][0]), c[1][1] / approved};
}

Bill equalise(People learnA, People learnB, double thresholdA, People judgeA, People judgeB) {
    double target = rates(learnA, thresholdA)[0], least = 2, chosen = 0;
    for (int i = 1; i < learnB.scores().length; i++) {
        double t = learnB.scores()[i];
        double gap = Math.abs(rates(learnB, t)[0] - target);
        if (gap < least || gap == least && t > chosen) {
            least = gap;
            chosen = t;
        }
    }
    double[] a = rates(judgeA, thresholdA), b = rates(judgeB, chosen);
    return new Bill(chosen, a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3]);
}
