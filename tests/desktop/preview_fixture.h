#pragma once

#include "desktop/paper/preview_window.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QFile>

// The editor with the sample in it, and its pages in a window of their own.
class PreviewFixture : public WindowFixture
{
public:
    PreviewFixture()
    {
        const QString path = folder.filePath("sample.nianbao");
        if (!QFile::copy(qEnvironmentVariable("NIANBAO_SOURCE")
                             + "/resources/samples/development-zone-2023.nianbao",
                         path))
            qFatal("the sample can't be copied");
        window->load(path);
        openPreview();
    }

    void openPreview() const
    {
        trigger("actionPreview");
        QVERIFY(preview());
        QVERIFY(QTest::qWaitForWindowActive(preview()));
    }
    static nianbao::PreviewWindow *preview()
    {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<nianbao::PreviewWindow *>(one))
                return found;
        }
        return nullptr;
    }
    static nianbao::PageView &view() { return preview()->view(); }
    static const nianbao::PaperPages &pages() { return preview()->pages(); }
    template<typename Widget>
    static Widget *child(const char *name)
    {
        return preview()->findChild<Widget *>(name);
    }
    static void push(const char *button) { QTest::mouseClick(child<QToolButton>(button), Qt::LeftButton); }

    // The first place on the pages with this in it, or that cell's; -1 if there is none.
    static int placeWith(const QString &text)
    {
        const QList<nianbao::PagePlace> &places = pages().places();
        for (int i = 0; i < places.size(); ++i) {
            const auto *cell = std::get_if<nianbao::CellPlace>(&places[i].place);
            if (places[i].text.contains(text) || (cell && cell->address == text))
                return i;
        }
        return -1;
    }
    static void clickPlace(int place)
    {
        QVERIFY(place >= 0);
        view().goToPage(pages().places()[place].page);
        view().setCurrentPlace(place);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().placeRect(place).center());
    }
    void apply(const nianbao::Change &change) const
    {
        QVERIFY(window->document().apply(change, window->document().newToken()));
    }
};
