// question: loop
// message: the weights after several epochs
Run loop(double[][] pictures, int[] labels, Model start, Plan plan) {
    double[][] w = Arrays.stream(start.weights()).map(double[]::clone).toArray(double[][]::new);
    double[] b = start.biases().clone();
    int classes = b.length, n = pictures.length;
    double[] losses = new double[plan.orders().length];
    int updates = 0;
    for (int e = 0; e < plan.orders().length; e++) {
        int[] order = plan.orders()[e];
        double total = 0;
        for (int from = 0; from < n; from += plan.batchSize()) {
            int to = Math.min(from + plan.batchSize(), n);
            double[][] gw = new double[classes][pictures[0].length];
            double[] gb = new double[classes];
            for (int at = from; at < to; at++) {
                double[] x = pictures[order[at]];
                int y = labels[order[at]];
                double[] z = new double[classes];
                for (int k = 0; k < classes; k++) {
                    z[k] = b[k];
                    for (int j = 0; j < x.length; j++) z[k] += w[k][j] * x[j];
                }
                double[] p = softmax(z);
                total += -Math.log(p[y]);
                for (int k = 0; k < classes; k++) {
                    double d = k == y ? p[k] - 1 : p[k];
                    gb[k] += d;
                    for (int j = 0; j < x.length; j++) gw[k][j] += d * x[j];
                }
            }
            double step = plan.rate() / (to - from);
            for (int k = 0; k < classes; k++) {
                b[k] -= step * gb[k];
                for (int j = 0; j < w[k].length; j++) w[k][j] -= step * gw[k][j];
            }
            updates++;
        }
        losses[e] = total / n;
        if (e > 0 && losses[e] > losses[e - 1]) break;
    }
    return new Run(new Model(w, b), losses, updates);
}
