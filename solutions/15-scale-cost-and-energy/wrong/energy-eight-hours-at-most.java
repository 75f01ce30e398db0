// question: energy
// message: but got
Footprint energy(Run run, int[] intensity) {
    double kW = run.cards() * run.watts() * run.pue() / 1000;
    int start = 0, least = Integer.MAX_VALUE, now = 0;
    for (int s = 0; s + run.hours() <= intensity.length; s++) {
        int grams = IntStream.range(s, s + Math.min(run.hours(), 8)).map(h -> intensity[h]).sum();
        if (s == 0) now = grams;
        if (grams < least) {
            least = grams;
            start = s;
        }
    }
    return new Footprint(kW * run.hours(), kW * now / 1000, start, kW * least / 1000);
}
