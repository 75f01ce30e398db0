// question: conv2d
// message: any padding and stride
double[][][] conv2d(double[][][] x, double[][][][] w, double[] b, int padding, int stride) {
    int k = w[0][0].length;
    int height = x[0].length;
    int width = height;
    int rows = (height + 2 * padding - k) / stride + 1;
    int columns = (width + 2 * padding - k) / stride + 1;
    double[][][] z = new double[w.length][rows][columns];
    for (int f = 0; f < w.length; f++) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double sum = b[f];
                for (int q = 0; q < x.length; q++) {
                    for (int i = 0; i < k; i++) {
                        for (int j = 0; j < k; j++) {
                            int row = r * stride + i - padding;
                            int column = c * stride + j - padding;
                            if (row >= 0 && row < height && column >= 0 && column < width) {
                                sum += w[f][q][i][j] * x[q][row][column];
                            }
                        }
                    }
                }
                z[f][r][c] = sum;
            }
        }
    }
    return z;
}
