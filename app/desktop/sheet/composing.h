#pragma once

#include <QString>

class QInputMethodEvent;
class QWidget;

namespace nianbao {

// What an input method holds of an editor's text and hasn't committed yet. The editor asks for it
// before the focus, the window or the history moves on: an input method may simply forget it.
class Composing
{
public:
    explicit Composing(QWidget &editor) : m_editor(editor) {}

    // Each of an input method's events, first; false for one that the editor must not take: what was
    // taken already, committed once more by an input method that answers late.
    bool follow(const QInputMethodEvent &event);
    // The editor begins anew: whatever is committed from now on is new.
    void begin() { m_taken.clear(); }
    // Has what is being composed committed into the editor.
    void commit();
    bool isActive() const { return !m_text.isEmpty(); }
    const QString &text() const { return m_text; }

private:
    QWidget &m_editor;
    QString m_text;  // being composed
    QString m_taken; // without the input method
};

} // namespace nianbao
