// question: loop
// message: moved after every picture
Run loop(double[][] pictures, int[] labels, Model start, Plan plan) {
    double[][] w = start.weights();
    double[] b = start.biases();
    double[] losses = new double[plan.orders().length];
    int updates = 0;
    for (int e = 0; e < losses.length; e++) {
        for (int i : plan.orders()[e]) {
            double[] x = pictures[i];
            double[] z = IntStream.range(0, b.length)
                    .mapToDouble(k -> b[k] + IntStream.range(0, x.length).mapToDouble(j -> w[k][j] * x[j]).sum())
                    .toArray();
            double[] p = softmax(z);
            losses[e] -= Math.log(p[labels[i]]) / pictures.length;
            for (int k = 0; k < b.length; k++) {
                double d = p[k] - (k == labels[i] ? 1 : 0);
                b[k] -= plan.rate() * d;
                for (int j = 0; j < x.length; j++) w[k][j] -= plan.rate() * d * x[j];
            }
        }
        updates += (pictures.length + plan.batchSize() - 1) / plan.batchSize();
    }
    return new Run(new Model(w, b), losses, updates);
}
