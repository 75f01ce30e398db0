// question: group-rates
// message: one side a double
Rates groupRates(double[] scores, boolean[] repaid, String[] groups, String group,
        double threshold) {
    // 0, which would say that all of them were refused, or that all of their loans failed.
    int tp = 0, fp = 0, fn = 0, tn = 0;
    for (int i = 0; i < scores.length; i++) {
        if (groups[i].equals(group)) {
            boolean approved = scores[i] >= threshold;
            if (approved && repaid[i]) tp++;
            else if (approved) fp++;
            else if (repaid[i]) fn++;
            else tn++;
        }
    }
    int n = tp + fp + fn + tn;
    return new Rates(n == 0 ? Double.NaN : (tp + fp) / n, tp + fn == 0 ? Double.NaN : tp / (tp + fn),
            fp + tn == 0 ? Double.NaN : fp / (fp + tn), tp + fp == 0 ? Double.NaN : tp / (tp + fp));
}
