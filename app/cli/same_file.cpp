#include "cli/same_file.h"

#include <QFile>

#include <filesystem>

namespace nianbao {

bool isSameFile(const QString &a, const QString &b)
{
    namespace fs = std::filesystem;
    const fs::path first(QFile::encodeName(a).toStdString());
    const fs::path second(QFile::encodeName(b).toStdString());
    std::error_code fault;
    if (fs::equivalent(first, second, fault))
        return true;
    // Not there yet: the folders may be, by whatever way they are reached.
    const fs::path whole = fs::weakly_canonical(fs::absolute(first, fault), fault);
    return !fault && whole == fs::weakly_canonical(fs::absolute(second, fault), fault);
}

} // namespace nianbao
