// question: concept-map
// message: This arrow was drawn with words, so it stays
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    return claims;
}
