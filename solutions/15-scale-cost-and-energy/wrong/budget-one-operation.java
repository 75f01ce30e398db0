// question: budget
// message: takes 6 operations, not one
Plan budget(Training t) {
    double perSecond = t.teraflops() * 1e12 * t.utilisation();
    double gpuHours = 1.0 * t.parameters() * t.tokens() / perSecond / 3600;
    return new Plan(gpuHours, gpuHours / t.cards() / 24, gpuHours * t.pricePerHour(),
            (int) Math.ceil(gpuHours / 24 / t.deadlineDays()));
}
