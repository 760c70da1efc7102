// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>

#include <memory>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// The open store's file is taken away from under the window.
class TestStoreGone : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
    }

    void init()
    {
        m_driver = std::make_unique<uitest::WindowDriver>();
        QVERIFY(QTest::qWaitForWindowExposed(m_driver->window.get()));
        m_driver->importSurvey();
        m_store = m_driver->session->store().path;
    }
    void cleanup() { m_driver.reset(); }

    void isToldAndNothingIsMade_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("deleted") << u"deleted"_s;
        QTest::newRow("renamed") << u"renamed"_s;
        QTest::newRow("replaced") << u"replaced"_s;
    }

    void isToldAndNothingIsMade()
    {
#ifndef Q_OS_UNIX
        QSKIP("The system keeps an open file where it is.");
#endif
        QFETCH(QString, how);
        const QString elsewhere = m_driver->folder.filePath(u"elsewhere.gensvar"_s);
        if (how == u"deleted"_s)
            QVERIFY(QFile::remove(m_store));
        else
            QVERIFY(QFile::rename(m_store, elsewhere));
        if (how == u"replaced"_s)
            uitest::writeFile(m_driver->folder, QFileInfo(m_store).fileName(), "Dear sir\n");
        AWAIT_VERIFY(!m_driver->session->isOpen());
        AWAIT_VERIFY(label(u"is not where it was"_s));
        QVERIFY(m_driver->button(u"Open a spreadsheet"_s)); // the doors, and what there was lately
        if (how != u"replaced"_s)
            QVERIFY(!QFileInfo::exists(m_store));
        if (how == u"deleted"_s)
            return;
        m_driver->window->openFiles({elsewhere});
        AWAIT_VERIFY(m_driver->session->isOpen());
        QCOMPARE(m_driver->session->store().responses, 240);
        AWAIT_VERIFY(!label(u"is not where it was"_s));
    }

    /// Before it is noticed by looking: what is written would go into a file that nobody finds.
    void nothingIsWrittenIntoIt()
    {
#ifndef Q_OS_UNIX
        QSKIP("The system keeps an open file where it is.");
#endif
        QVERIFY(QFile::remove(m_store));
        domain::ImportRequest request;
        request.file = uitest::writeFile(m_driver->folder, u"later.csv"_s, "Date;NPS\n2026-05-02;9\n2026-05-03;2\n");
        const auto import = m_driver->session->import(request);
        AWAIT_VERIFY(import.isFinished());
        QVERIFY(import.resultCount() == 0 || !import.result());
        AWAIT_VERIFY(!m_driver->session->isOpen());
        QVERIFY(!QFileInfo::exists(m_store));
    }

private:
    [[nodiscard]] bool label(const QString &part) const
    {
        return m_driver->labelsWith(part) > 0;
    }

    std::unique_ptr<uitest::WindowDriver> m_driver;
    QString m_store;
};

QTEST_MAIN(TestStoreGone)
#include "tst_storegone.moc"
