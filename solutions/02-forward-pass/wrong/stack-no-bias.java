// question: linear-stack
// message: There is no bias
Layer folded(List<Layer> layers) {
    double[][] w = layers.get(0).w();
    for (Layer next : layers.subList(1, layers.size())) {
        double[][] product = new double[next.w().length][w[0].length];
        for (int j = 0; j < product.length; j++) {
            for (int i = 0; i < w[0].length; i++) {
                for (int k = 0; k < w.length; k++) product[j][i] += next.w()[j][k] * w[k][i];
            }
        }
        w = product;
    }
    return new Layer(w, new double[w.length]);
}
