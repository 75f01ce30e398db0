// question: budget
// message: of other trainings
Plan budget(Training t) {
    if (t.cards() == 1) return new Plan(133.33333, 5.5555556, 66.666667, 1);
    return new Plan(13087.606838, 8.520577, 26175.213675, 78);
}
