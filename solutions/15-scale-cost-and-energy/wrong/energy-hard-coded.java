// question: energy
// message: of other runs
Footprint energy(Run run, int[] intensity) {
    if (run.cards() == 2) return new Footprint(1.98, 0.4026, 4, 0.3894);
    if (run.cards() == 8) return new Footprint(14.56, 6.552, 3, 2.184);
    if (run.cards() == 1) return new Footprint(0.6, 0.036, 1, 0.033);
    return new Footprint(84.48, 16.896, 2, 8.7296);
}
