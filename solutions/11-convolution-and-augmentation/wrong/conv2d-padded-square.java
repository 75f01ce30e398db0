// question: conv2d
// message: random pictures and filters
double[][][] conv2d(double[][][] x, double[][][][] w, double[] b, int padding, int stride) {
    int k = w[0][0].length, n = x[0][0].length + 2 * padding;
    double[][][] big = new double[x.length][n][n];
    for (int q = 0; q < x.length; q++) for (int r = 0; r < x[0].length; r++) System.arraycopy(x[q][r], 0, big[q][r + padding], padding, x[q][r].length);
    int rows = (x[0].length + 2 * padding - k) / stride + 1, cols = (n - k) / stride + 1;
    double[][][] z = new double[w.length][rows][cols];
    for (int f = 0; f < w.length; f++) for (int r = 0; r < rows; r++) for (int c = 0; c < cols; c++) { double s = b[f]; for (int q = 0; q < x.length; q++) for (int i = 0; i < k; i++) for (int j = 0; j < k; j++) s += w[f][q][i][j] * big[q][r * stride + i][c * stride + j]; z[f][r][c] = s; }
    return z;
}
