// question: cross-entropy
// message: only where y is exactly 1
double crossEntropy(double[][] y, double[][] p) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        for (int k = 0; k < y[i].length; k++) {
            if (y[i][k] == 1) sum -= Math.log(p[i][k]);
        }
    }
    return sum / y.length;
}
