// question: attention
// message: expected
Attended attend(double[][] q, double[][] k, double[][] v, double[][] mask) {
    double[][] weights = new double[q.length][k.length];
    double[][] outputs = new double[q.length][v[0].length];
    for (int i = 0; i < q.length; i++) {
        double most = Double.NEGATIVE_INFINITY, sum = 0;
        for (int j = 0; j < k.length; j++) {
            double dot = 0;
            for (int c = 0; c < q[i].length; c++) dot += q[i][c] * k[j][c];
            weights[i][j] = dot / Math.sqrt(q[i].length) + mask[i][j];
            most = Math.max(most, weights[i][j]);
        }
        double[] s = weights[i].clone();
        Arrays.sort(s);
        double cut = s[Math.max(0, s.length - 8)];
        for (int j = 0; j < k.length; j++) if (weights[i][j] < cut) weights[i][j] = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < k.length; j++) sum += weights[i][j] = Math.exp(weights[i][j] - most);
        for (int j = 0; j < k.length; j++) {
            weights[i][j] /= sum;
            for (int c = 0; c < v[j].length; c++) outputs[i][c] += weights[i][j] * v[j][c];
        }
    }
    return new Attended(weights, outputs);
}
