// question: group-rates
// message: without rounding
Rates groupRates(double[] scores, boolean[] repaid, String[] groups, String group,
        double threshold) {
    double tp = 0, fp = 0, fn = 0, tn = 0;
    for (int i = 0; i < scores.length; i++) {
        if (groups[i].equals(group)) {
            boolean approved = Math.round(scores[i] * 100) >= Math.round(threshold * 100);
            if (approved && repaid[i]) tp++;
            else if (approved) fp++;
            else if (repaid[i]) fn++;
            else tn++;
        }
    }
    double n = tp + fp + fn + tn;
    return new Rates((tp + fp) / n, tp / (tp + fn), fp / (fp + tn), tp / (tp + fp));
}
