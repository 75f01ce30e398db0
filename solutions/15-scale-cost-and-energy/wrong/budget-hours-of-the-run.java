// question: budget
// message: GPU-hours are those of all cards
Plan budget(Training t) {
    double perSecond = t.teraflops() * 1e12 * t.utilisation();
    double gpuHours = 6.0 * t.parameters() * t.tokens() / perSecond / 3600;
    return new Plan(gpuHours / t.cards(), gpuHours / t.cards() / 24, gpuHours * t.pricePerHour(),
            (int) Math.ceil(gpuHours / 24 / t.deadlineDays()));
}
