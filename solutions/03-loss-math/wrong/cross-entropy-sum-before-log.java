// question: cross-entropy
// message: added up before the logarithm was taken
double crossEntropy(double[][] y, double[][] p) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        double given = 0;
        for (int k = 0; k < y[i].length; k++) given += y[i][k] * p[i][k];
        sum -= Math.log(given);
    }
    return sum / y.length;
}
