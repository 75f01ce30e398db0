// question: equalise
// message: random people
Bill equalise(People learnA, People learnB, double thresholdA, People judgeA, People judgeB) {
    return new Bill(0.6, 2.0 / 3 - 0.5, 0.6 - 4.0 / 7, 0.5 - 2.0 / 3, 2.0 / 3 - 0.5);
}
