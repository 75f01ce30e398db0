// question: group-rates
// message: group B
Map<Double, Rates> known = new HashMap<>();

Rates computed(double[] scores, boolean[] repaid, String[] groups, String group,
        double threshold) {
    // 0, which would say that all of them were refused, or that all of their loans failed.
    double tp = 0, fp = 0, fn = 0, tn = 0;
    for (int i = 0; i < scores.length; i++) {
        if (groups[i].equals(group)) {
            boolean approved = scores[i] >= threshold;
            if (approved && repaid[i]) tp++;
            else if (approved) fp++;
            else if (repaid[i]) fn++;
            else tn++;
        }
    }
    double n = tp + fp + fn + tn;
    return new Rates((tp + fp) / n, tp / (tp + fn), fp / (fp + tn), tp / (tp + fp));
}

Rates groupRates(double[] scores, boolean[] repaid, String[] groups, String group,
        double threshold) {
    return known.computeIfAbsent(0.0, t -> computed(scores, repaid, groups, group, threshold));
}
