// question: dropout
// message: so the mean falls
double[][] dropout(double[][] x, double[][] draws, double p, boolean training) {
    double[][] y = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
        y[i] = x[i].clone();
        for (int j = 0; training && j < x[i].length; j++) {
            y[i][j] = draws[i][j] < p ? 0 : x[i][j];
        }
    }
    return y;
}
