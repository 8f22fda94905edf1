#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace nianbao {

// What went wrong, as a value: nothing below the desktop shows a message box, asks or throws.
// The words are for the user and already translated.
struct Error {
    QString message; // what happened and, where there is one, what to do; a whole sentence
    QString file{};  // the file it happened with; empty if none
    QString place{}; // where in the file or form: a path such as "figures", a line, an address

    // "file: place: message", leaving out what is empty.
    QString text() const
    {
        QString text;
        for (const QString *part : {&file, &place}) {
            if (!part->isEmpty())
                text += *part + QStringLiteral(": ");
        }
        return text + message;
    }
};

// The value, or why there is none.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_outcome(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_outcome(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Only when ok().
    const T &value() const & { return std::get<0>(m_outcome); }
    T &&value() && { return std::get<0>(std::move(m_outcome)); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }

    // Only when not ok().
    const Error &error() const { return std::get<1>(m_outcome); }

private:
    std::variant<T, Error> m_outcome;
};

// A function with nothing to give back but that it worked.
using Done = Result<std::monostate>;
inline Done done()
{
    return std::monostate{};
}

} // namespace nianbao
