// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "comments/commentpane.h"
#include "models/commentmodel.h"

#include <QListView>
#include <QScrollBar>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;

/// Deep in the list of comments: one who reads on from there stays there, whatever comes and goes around it.
class TestCommentPlace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }

    void theNeighbourIsNext();
    void whatIsTakenBackIsThere();
    void theLastOneHasANeighbour();
    void newOnesAboveMoveNothing();

private:
    static constexpr int deep = 80; // on the second page
    [[nodiscard]] QListView *list() const { return m_driver->window->findChild<QListView *>(u"comments"_s); }
    [[nodiscard]] comments::CommentPane *pane() const { return m_driver->window->findChild<comments::CommentPane *>(); }
    [[nodiscard]] domain::Comment at(int row) const;
    [[nodiscard]] int rowOf(domain::ResponseId id) const;
    void go(int row) const;
    void excludeAt(int row) const;

    std::unique_ptr<uitest::WindowDriver> m_driver;
};

void TestCommentPlace::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestCommentPlace::init()
{
    m_driver = std::make_unique<uitest::WindowDriver>();
    m_driver->importSurvey();
    session::View all;
    all.room = Room::Comments;
    AWAIT_VERIFY((m_driver->session->views().go(all), list() && list()->model()->rowCount() == 120));
    AWAIT_VERIFY(list()->currentIndex().isValid());
}

domain::Comment TestCommentPlace::at(int row) const
{
    return list()->model()->index(row, 0).data(models::CommentModel::CommentRole).value<domain::Comment>();
}

int TestCommentPlace::rowOf(domain::ResponseId id) const
{
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        if (at(row).id == id)
            return row;
    }
    return -1;
}

void TestCommentPlace::go(int row) const
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(row, 0));
    list()->scrollTo(list()->currentIndex(), QAbstractItemView::PositionAtCenter);
    AWAIT_VERIFY(!at(row).id.isNull() && pane()->response() == at(row).id);
    QVERIFY(list()->verticalScrollBar()->value() > 0);
}

void TestCommentPlace::excludeAt(int row) const
{
    const int before = list()->model()->rowCount();
    emit pane()->excluded(at(row), domain::Exclusion::Test, {});
    AWAIT_COMPARE(list()->model()->rowCount(), before - 1);
}

void TestCommentPlace::theNeighbourIsNext()
{
    go(deep);
    const int place = list()->verticalScrollBar()->value();
    AWAIT_VERIFY(!at(deep + 1).id.isNull());
    const domain::ResponseId next = at(deep + 1).id;
    excludeAt(deep);
    AWAIT_COMPARE(pane()->response(), next);
    QCOMPARE(list()->currentIndex().row(), deep);
    QCOMPARE(list()->selectionModel()->selectedIndexes(), QModelIndexList{list()->currentIndex()});
    QCOMPARE(list()->verticalScrollBar()->value(), place);
}

void TestCommentPlace::whatIsTakenBackIsThere()
{
    go(deep);
    const int place = list()->verticalScrollBar()->value();
    const domain::ResponseId gone = at(deep).id;
    excludeAt(deep);
    AWAIT_VERIFY(!pane()->response().isNull() && pane()->response() != gone);
    AWAIT_VERIFY(m_driver->button(u"Undo"_s));
    m_driver->button(u"Undo"_s)->click();
    AWAIT_COMPARE(list()->model()->rowCount(), 120);
    AWAIT_COMPARE(pane()->response(), gone);
    QCOMPARE(list()->currentIndex().row(), deep);
    QCOMPARE(list()->verticalScrollBar()->value(), place);
}

void TestCommentPlace::theLastOneHasANeighbour()
{
    go(119);
    AWAIT_VERIFY(!at(118).id.isNull());
    const domain::ResponseId before = at(118).id;
    excludeAt(119);
    AWAIT_COMPARE(pane()->response(), before);
    QCOMPARE(list()->currentIndex().row(), 118);
}

/// Another program imports newer ones meanwhile.
void TestCommentPlace::newOnesAboveMoveNothing()
{
    go(deep);
    const QRect seen = list()->visualRect(list()->currentIndex());
    const domain::ResponseId read = at(deep).id;
    domain::ImportRequest request;
    request.file = uitest::writeFile(m_driver->folder, u"more.csv"_s,
                                     "responded_at,score,department,comment\n2026-11-14,9,Sales,Newer\n"
                                     "2026-11-14,8,Sales,Newer still\n2026-11-14,7,Sales,Newest\n");
    m_driver->session->import(request);
    AWAIT_COMPARE(list()->model()->rowCount(), 123);
    AWAIT_COMPARE(list()->currentIndex().row(), deep + 3);
    QCOMPARE(rowOf(read), deep + 3);
    QCOMPARE(pane()->response(), read);
    QCOMPARE(list()->visualRect(list()->currentIndex()), seen);
}

QTEST_MAIN(TestCommentPlace)
#include "tst_commentplace.moc"
