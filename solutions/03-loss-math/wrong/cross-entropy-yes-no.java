// question: cross-entropy
// message: takes each output as a yes-no question
double crossEntropy(double[][] y, double[][] p) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        for (int k = 0; k < y[i].length; k++) {
            if (y[i][k] > 0) sum -= y[i][k] * Math.log(p[i][k]);
            if (y[i][k] < 1) sum -= (1 - y[i][k]) * Math.log(1 - p[i][k]);
        }
    }
    return sum / y.length;
}
