// question: chart
// message: but got
Spec chart(Wish wish) {
    return new Spec(Kind.LINES, "sales (€)", false, false, 1, List.of("Brewline", "Mokka"));
}
