// question: cross-entropy
// message: Only the likeliest class of each truth was paid for
double crossEntropy(double[][] y, double[][] p) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        int right = 0;
        for (int k = 1; k < y[i].length; k++) if (y[i][k] > y[i][right]) right = k;
        sum -= Math.log(p[i][right]);
    }
    return sum / y.length;
}
