#pragma once

#include "cli/call.h"
#include "publish/composition.h"
#include "publish/missing_glyphs.h"

namespace nianbao {

// Something that export makes.
struct Output {
    QString kind; // "pdf", "html", "fragment", "accessible", "json", "csv", "thumbnail"
    QString path; // "-" is standard output
};

// What was written, as far as it came, what stood in for missing fonts, and what nobody can see.
struct Outcome {
    QList<Output> written;
    QList<FontSubstitution> fonts;
    QList<char32_t> missing; // characters that no font has
    QList<PictureElement> lostPictures;
    QStringList remarks; // on the page for the portal
    Exit exit = Exit::Fine;
};

// {"written": […], "fonts": […], "missingCharacters": […], "lostPictures": […]}
QByteArray outcomeAsJson(const Outcome &outcome);

// On standard error, in any format: pictures and characters that can't be seen on paper.
void sayWhatIsLost(const Outcome &outcome);
// On standard error, for whoever reads words: what was written, and each font that stands in, once.
void sayOutcome(const Outcome &outcome);

} // namespace nianbao
