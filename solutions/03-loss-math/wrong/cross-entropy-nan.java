// question: cross-entropy
// message: Leave out the terms whose y is 0
double crossEntropy(double[][] y, double[][] p) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        for (int k = 0; k < y[i].length; k++) {
            sum -= y[i][k] * Math.log(p[i][k]);
        }
    }
    return sum / y.length;
}
