// question: cross-entropy
// message: no small number added, no lower bound
double crossEntropy(double[][] y, double[][] p) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        for (int k = 0; k < y[i].length; k++) {
            sum -= y[i][k] * Math.log(Math.max(p[i][k], 1e-12));
        }
    }
    return sum / y.length;
}
