// question: linear-stack
// message: The biases were added up as they are
Layer folded(List<Layer> layers) {
    double[][] w = layers.get(0).w();
    double[] b = layers.get(0).b();
    for (Layer next : layers.subList(1, layers.size())) {
        double[][] product = new double[next.w().length][w[0].length];
        double[] sum = next.b().clone();
        for (int j = 0; j < product.length; j++) {
            if (j < b.length) sum[j] += b[j];
            for (int i = 0; i < w[0].length; i++) {
                for (int k = 0; k < w.length; k++) product[j][i] += next.w()[j][k] * w[k][i];
            }
        }
        w = product;
        b = sum;
    }
    return new Layer(w, b);
}
