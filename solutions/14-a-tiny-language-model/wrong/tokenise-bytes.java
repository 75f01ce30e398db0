// question: tokenise
// message: went through a byte
String vocabularyOf(String text) {
    return text.chars().distinct().sorted()
            .mapToObj(Character::toString).collect(Collectors.joining());
}

int[] encoded(String text, String vocabulary) {
    byte[] ids = new byte[text.length()];
    for (int i = 0; i < ids.length; i++) {
        int id = vocabulary.indexOf(text.charAt(i));
        ids[i] = (byte) (id < 0 ? vocabulary.length() : id);
    }
    int[] result = new int[ids.length];
    for (int i = 0; i < ids.length; i++) result[i] = ids[i];
    return result;
}

String decoded(int[] ids, String vocabulary) {
    String all = vocabulary + '□';
    return Arrays.stream(ids).mapToObj(id -> all.substring(id, id + 1))
            .collect(Collectors.joining());
}
