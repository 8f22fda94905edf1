<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BreakdownDialog</name>
    <message>
        <source>Breakdown</source>
        <translation>分项统计</translation>
    </message>
    <message>
        <source>&amp;What is counted</source>
        <translation>统计内容(&amp;W)</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>such as 公开信息</source>
        <translation>如：公开信息</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>单位(&amp;N)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>over the table and the chart; may stay empty</source>
        <translation>显示在表格和图表上方，可不填</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各分项</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>增加行(&amp;R)</translation>
    </message>
    <message>
        <source>Enter in the last row</source>
        <translation>在最后一行按回车键</translation>
    </message>
    <message>
        <source>&amp;Delete Row</source>
        <translation>删除行(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>M&amp;ove Down</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sort by Count</source>
        <translation>按数量排序(&amp;S)</translation>
    </message>
    <message>
        <source>The largest first</source>
        <translation>从大到小排列</translation>
    </message>
    <message>
        <source>These are only so&amp;me of them; the whole is</source>
        <translation>以上只是其中一部分，总数为(&amp;M)</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>&amp;Half-up, each on its own</source>
        <translation>各自四舍五入(&amp;H)</translation>
    </message>
    <message>
        <source>the sum may differ from 100 %</source>
        <translation>合计可能不等于100%</translation>
    </message>
    <message>
        <source>De&amp;cimals</source>
        <translation>小数位数(&amp;C)</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>&amp;Largest remainder</source>
        <translation>最大余数法(&amp;L)</translation>
    </message>
    <message>
        <source>the sum is exactly 100 %; what was moved for it is marked *</source>
        <translation>合计恰为100%；为此调整的一项标有*</translation>
    </message>
    <message>
        <source>S&amp;entence</source>
        <translation>文字(&amp;E)</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation>表述方式</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>with last &amp;year</source>
        <translation>含上年对比(&amp;Y)</translation>
    </message>
    <message>
        <source>Ch&amp;art</source>
        <translation>图表(&amp;A)</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表种类</translation>
    </message>
    <message>
        <source>In the report (pre&amp;view)</source>
        <translation>年报中的样子（预览）(&amp;V)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;Last Year…</source>
        <translation>从上年开始(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>导出PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Export &amp;HTML…</source>
        <translation>导出网页(&amp;H)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Nianbao</source>
        <translation>关于年报(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>查找(&amp;D)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare with Last Year…</source>
        <translation>与上年报告核对(&amp;C)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Import Published Report…</source>
        <translation>导入已公布的年报(&amp;I)…</translation>
    </message>
    <message>
        <source>Import What Was Copie&amp;d…</source>
        <translation>导入复制的内容(&amp;D)…</translation>
    </message>
    <message>
        <source>Compare with the Published &amp;Page…</source>
        <translation>与已公布的网页核对(&amp;P)…</translation>
    </message>
    <message>
        <source>Preview in &amp;Browser</source>
        <translation>浏览器预览(&amp;B)</translation>
    </message>
    <message>
        <source>Copy for the Site&apos;s &amp;Editor</source>
        <translation>复制到网站编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>Site Pro&amp;file…</source>
        <translation>网站信息(&amp;F)…</translation>
    </message>
    <message>
        <source>Export Fra&amp;gments and Data</source>
        <translation>导出片段和数据(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Fragment for a Site&apos;s Editor…</source>
        <translation>网站编辑器用的片段(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Accessible Fragment…</source>
        <translation>无障碍片段(&amp;A)…</translation>
    </message>
    <message>
        <source>All Data as &amp;JSON…</source>
        <translation>全部数据 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Figures as &amp;CSV…</source>
        <translation>表格数据 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>较早版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Help on This Place</source>
        <translation>本处帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
</context>
<context>
    <name>OrganProfileDialog</name>
    <message>
        <source>Organ Profile</source>
        <translation>机关信息</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>机关全称(&amp;N)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>机关全称</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>其他名称(&amp;O)</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>short names, parted by ；</source>
        <translation>简称等，用“；”隔开</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>机关类型(&amp;K)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>机关类型</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>层级(&amp;L)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Local &amp;deadline</source>
        <translation>本地公布期限(&amp;D)</translation>
    </message>
    <message>
        <source>Local deadline</source>
        <translation>本地公布期限</translation>
    </message>
    <message>
        <source>such as 01-26</source>
        <translation>如 01-26</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>咨询联系</translation>
    </message>
    <message>
        <source>O&amp;ffice</source>
        <translation>承办机构(&amp;F)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>承办机构</translation>
    </message>
    <message>
        <source>the one that answers for the report</source>
        <translation>负责年报的办公室、科（股）室</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>办公地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>办公地址</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>邮政编码(&amp;P)</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>联系电话(&amp;T)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>of the office, such as 0357-1234567</source>
        <translation>办公电话，如 0357-1234567</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Where it is published</source>
        <translation>公布网站</translation>
    </message>
    <message>
        <source>Site na&amp;me</source>
        <translation>网站名称(&amp;M)</translation>
    </message>
    <message>
        <source>Site name</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>Site add&amp;ress</source>
        <translation>网站域名(&amp;R)</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>网站域名</translation>
    </message>
    <message>
        <source>such as www.example.gov.cn</source>
        <translation>如 www.example.gov.cn</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>栏目名称(&amp;C)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目名称</translation>
    </message>
    <message>
        <source>&amp;Identity code</source>
        <translation>网站标识码(&amp;I)</translation>
    </message>
    <message>
        <source>Identity code</source>
        <translation>网站标识码</translation>
    </message>
    <message>
        <source>stands in the site&apos;s footer</source>
        <translation>见网站页脚</translation>
    </message>
    <message>
        <source>&amp;Use for new reports as well</source>
        <translation>新建年报时也使用这些信息(&amp;U)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Editor for the annual report on government information disclosure</source>
        <translation>政府信息公开工作年度报告编辑程序</translation>
    </message>
    <message>
        <source>The report to open.</source>
        <translation>要打开的年报。</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: install the package fonts-noto-cjk.</source>
        <translation>没有安装中文字体，请安装软件包fonts-noto-cjk。No font with Chinese characters is installed: install the package fonts-noto-cjk.</translation>
    </message>
</context>
<context>
    <name>nianbao::Acknowledgement</name>
    <message>
        <source>Say why this may stay as it is: whoever reviews the report reads it.</source>
        <translation>请说明可以保留的理由，供审核人查阅。</translation>
    </message>
</context>
<context>
    <name>nianbao::ActionTips</name>
    <message>
        <source>Begins an empty report</source>
        <translation>新建一份空白年报</translation>
    </message>
    <message>
        <source>Begins a report with last year&apos;s organ, wording and applications carried forward</source>
        <translation>根据上年报告新建：沿用机关、文字和结转件数</translation>
    </message>
    <message>
        <source>Opens a report from a file</source>
        <translation>打开已保存的年报文件</translation>
    </message>
    <message>
        <source>Writes the report to its file</source>
        <translation>将年报保存到原文件</translation>
    </message>
    <message>
        <source>Writes the report to another file and goes on with that one</source>
        <translation>另存为新文件，并在新文件中继续编辑</translation>
    </message>
    <message>
        <source>Makes a PDF of the report as an official document</source>
        <translation>按公文格式生成 PDF</translation>
    </message>
    <message>
        <source>Makes the web page for the government&apos;s site</source>
        <translation>生成供政府网站发布的网页</translation>
    </message>
    <message>
        <source>Prints the report as an official document</source>
        <translation>按公文格式打印</translation>
    </message>
    <message>
        <source>Closes the program; asks before anything is lost</source>
        <translation>退出程序；有未保存的内容时会先询问</translation>
    </message>
    <message>
        <source>Takes back the last alteration</source>
        <translation>撤销上一步修改</translation>
    </message>
    <message>
        <source>Alters again what was taken back last</source>
        <translation>恢复刚撤销的修改</translation>
    </message>
    <message>
        <source>Copies what is selected and empties it</source>
        <translation>复制选中内容并清空</translation>
    </message>
    <message>
        <source>Copies what is selected; cells fit into any spreadsheet</source>
        <translation>复制选中内容；单元格可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Puts in what was copied; cells from a spreadsheet, too</source>
        <translation>粘贴已复制的内容，也可来自电子表格</translation>
    </message>
    <message>
        <source>Selects the whole table or section that the cursor is in</source>
        <translation>选中光标所在的整张表或者整节文字</translation>
    </message>
    <message>
        <source>Empties the cells that are selected</source>
        <translation>清空选中的单元格</translation>
    </message>
    <message>
        <source>Writes 0 into those selected cells that are empty</source>
        <translation>在选中的空白单元格中填0</translation>
    </message>
    <message>
        <source>Writes 0 into all cells of this table that are empty</source>
        <translation>在本表所有空白单元格中填0</translation>
    </message>
    <message>
        <source>Shows or hides the list of sections</source>
        <translation>显示或者隐藏目录</translation>
    </message>
    <message>
        <source>Shows or hides what the cell means, where it comes from and which checks look at it</source>
        <translation>显示或者隐藏说明：单元格的口径、数据来源和相关检查</translation>
    </message>
    <message>
        <source>Goes to this section</source>
        <translation>转到这一部分</translation>
    </message>
    <message>
        <source>Goes on to the form, the inspector or the list of sections</source>
        <translation>依次转到表样、说明和目录</translation>
    </message>
    <message>
        <source>Goes back to the form, the inspector or the list of sections</source>
        <translation>反向依次转到目录、说明和表样</translation>
    </message>
    <message>
        <source>Shows the program&apos;s version</source>
        <translation>查看程序版本</translation>
    </message>
    <message>
        <source>Says who the organ is, once for every year&apos;s report</source>
        <translation>填写本机关的信息，各年年报共用</translation>
    </message>
    <message>
        <source>Words the lead from the organ&apos;s profile and the year</source>
        <translation>按机关信息和年度拟写导语</translation>
    </message>
    <message>
        <source>Makes the form larger, up to 200 %</source>
        <translation>放大表样，最大 200%</translation>
    </message>
    <message>
        <source>Makes the form smaller, down to 50 %</source>
        <translation>缩小表样，最小 50%</translation>
    </message>
    <message>
        <source>Shows the form as large as on paper</source>
        <translation>按纸面大小显示表样</translation>
    </message>
    <message>
        <source>Closes the report; asks before anything is lost</source>
        <translation>关闭年报，有未保存的内容会先询问</translation>
    </message>
    <message>
        <source>Opens a filled-in report to try things out; no file is touched</source>
        <translation>打开一份填好的示例，可随意试改，不影响任何文件</translation>
    </message>
    <message>
        <source>Looks for words and figures anywhere in the form</source>
        <translation>在表样、数字和文字中查找</translation>
    </message>
    <message>
        <source>Goes to the next place that was found</source>
        <translation>到下一处找到的内容</translation>
    </message>
    <message>
        <source>Goes to the place before that was found</source>
        <translation>到上一处找到的内容</translation>
    </message>
    <message>
        <source>Goes to the next place where the check found something</source>
        <translation>到下一处检查发现的问题</translation>
    </message>
    <message>
        <source>Goes to the place before where the check found something</source>
        <translation>到上一处检查发现的问题</translation>
    </message>
    <message>
        <source>Goes to the next cell that isn&apos;t filled in</source>
        <translation>到下一个未填的单元格</translation>
    </message>
    <message>
        <source>Goes to the next place that is still last year&apos;s</source>
        <translation>到下一处仍沿用上年的内容</translation>
    </message>
    <message>
        <source>Shows both sides of each column&apos;s balance, and how to mend one</source>
        <translation>显示各列勾稽两边的数及改法</translation>
    </message>
    <message>
        <source>Says that what is still last year&apos;s here is right for this year</source>
        <translation>确认此处沿用上年的内容</translation>
    </message>
    <message>
        <source>Says so of everything in this section</source>
        <translation>确认本部分全部沿用上年的内容</translation>
    </message>
    <message>
        <source>Shows or hides the toolbar</source>
        <translation>显示或隐藏工具栏</translation>
    </message>
    <message>
        <source>Explains the program in a few pages</source>
        <translation>几页说明带您用好本程序</translation>
    </message>
    <message>
        <source>Sets the selected words in bold</source>
        <translation>将选中的文字加粗</translation>
    </message>
    <message>
        <source>Makes the paragraph a heading of the first level</source>
        <translation>将本段设为一级小标题</translation>
    </message>
    <message>
        <source>Makes the paragraph a heading of the second level</source>
        <translation>将本段设为二级小标题</translation>
    </message>
    <message>
        <source>Makes the heading a plain paragraph</source>
        <translation>将小标题改为普通段落</translation>
    </message>
    <message>
        <source>Puts a picture with a caption into the text</source>
        <translation>在文字中插入图片和图片说明</translation>
    </message>
    <message>
        <source>Lists figures, punctuation and spaces to put right, to choose from</source>
        <translation>列出要规范的数字、标点和空格，逐条选定</translation>
    </message>
    <message>
        <source>Counts the words of this section and of the whole text</source>
        <translation>统计本部分和全文字数</translation>
    </message>
    <message>
        <source>Counts by kind: percentages, a sentence, a table and a chart follow from them</source>
        <translation>按类别录入数量，自动得出占比、文字、表格和图</translation>
    </message>
    <message>
        <source>Puts a number into the text that follows its cell; “{” does as well</source>
        <translation>在正文中插入随单元格变化的数字；也可键入“{”</translation>
    </message>
    <message>
        <source>Goes to the cell or the breakdown that the number at the cursor follows</source>
        <translation>转到光标处数字所取自的单元格或分项统计</translation>
    </message>
    <message>
        <source>Makes the number at the cursor follow the figure that the sentence names</source>
        <translation>使光标处的数字随句中所指的数据变化</translation>
    </message>
    <message>
        <source>Makes every number follow the figure that its sentence names</source>
        <translation>使正文中各数字随句中所指的数据变化</translation>
    </message>
    <message>
        <source>The number at the cursor no longer follows its cell</source>
        <translation>使光标处的数字不再随单元格变化</translation>
    </message>
    <message>
        <source>Takes last year&apos;s report for the checks to compare with; nothing else is altered</source>
        <translation>指定上年报告，供检查时核对；其他内容不变</translation>
    </message>
    <message>
        <source>Says why a finding may stay; whoever reviews the report reads it</source>
        <translation>说明某个问题可以保留的理由，供审核人查阅</translation>
    </message>
    <message>
        <source>Lists all rules, each with a switch for this report</source>
        <translation>列出全部规则，可对本报告逐条停用或启用</translation>
    </message>
    <message>
        <source>Shows on one page what is open, acknowledged, not judged and not guarded</source>
        <translation>用一页列出未处理、已核实、未能检查的问题和无规则核对的单元格</translation>
    </message>
    <message>
        <source>Shows or hides the list of findings and what to do about them</source>
        <translation>显示或隐藏问题清单及处理办法</translation>
    </message>
    <message>
        <source>Shows the pages as they are printed, beside the form</source>
        <translation>在表样旁按打印效果显示各页</translation>
    </message>
    <message>
        <source>Makes an editable report of one that was published: a saved page, a text, a PDF of ours</source>
        <translation>把已公布的年报转为可编辑的年报：可用保存的网页、文本或本程序的 PDF</translation>
    </message>
    <message>
        <source>Makes an editable report of one that was copied in the browser</source>
        <translation>把从浏览器复制的年报转为可编辑的年报</translation>
    </message>
    <message>
        <source>Compares a saved page with this report, cell by cell; nothing is altered</source>
        <translation>把保存的网页与本报告逐格核对，不作任何改动</translation>
    </message>
    <message>
        <source>Shows the web page in your own browser; nothing is published</source>
        <translation>用本机浏览器预览网页，不会发布</translation>
    </message>
    <message>
        <source>Copies the whole report, to be pasted into the editor of the site&apos;s content system</source>
        <translation>复制整篇年报，粘贴到网站内容管理系统的编辑器中</translation>
    </message>
    <message>
        <source>Says what the portal&apos;s pages say of the portal, once for all</source>
        <translation>填写网页上的网站信息，一次填写，以后沿用</translation>
    </message>
    <message>
        <source>Hands the report to whoever reviews it; it can be commented on then</source>
        <translation>把年报送交审核人；送审后可以批注，不能修改</translation>
    </message>
    <message>
        <source>Gives the report back with what is to be done</source>
        <translation>退回年报，并附需要修改的事项</translation>
    </message>
    <message>
        <source>Approves the report; what is altered afterwards is seen</source>
        <translation>批准年报；此后的任何改动都能看出</translation>
    </message>
    <message>
        <source>Notes that the report was published; what follows is a correction</source>
        <translation>记录年报已发布；此后的修改均为更正</translation>
    </message>
    <message>
        <source>Makes the submitted report a draft again</source>
        <translation>把送审的年报撤回为草稿</translation>
    </message>
    <message>
        <source>Makes the approved report a draft again, with a reason</source>
        <translation>说明理由后，把已批准的年报重新打开为草稿</translation>
    </message>
    <message>
        <source>Begins a new version of the published report, with its reason</source>
        <translation>说明理由后，开始编写已发布年报的更正版本</translation>
    </message>
    <message>
        <source>Shows who moved the report on, when, and what they said</source>
        <translation>查看年报由谁、在何时流转，以及附言</translation>
    </message>
    <message>
        <source>Saves a copy without comments, history and the names of those who worked on it</source>
        <translation>另存一份不含批注、修改记录和经办人姓名的副本</translation>
    </message>
    <message>
        <source>Says something of the cell, the field or the marked words</source>
        <translation>对单元格、基本信息项或者选中的文字写批注</translation>
    </message>
    <message>
        <source>Says something of the report as a whole</source>
        <translation>对整份年报写批注</translation>
    </message>
    <message>
        <source>Goes to the next open comment</source>
        <translation>转到下一条未处理的批注</translation>
    </message>
    <message>
        <source>Goes to the open comment before</source>
        <translation>转到上一条未处理的批注</translation>
    </message>
    <message>
        <source>Shows what was said of the report, and what is still to be done</source>
        <translation>查看对年报的批注和尚未处理的事项</translation>
    </message>
    <message>
        <source>Puts PDF, page, data and the list of findings into a folder of organ and year</source>
        <translation>把PDF、网页、数据和检查结果放进以机关和年度命名的文件夹</translation>
    </message>
    <message>
        <source>Notes when, to whom and by whom the report was handed in</source>
        <translation>登记年报在何时、由谁、向哪里报送备案</translation>
    </message>
    <message>
        <source>Keeps a scan of the signed and stamped copy with the report</source>
        <translation>把签字盖章件的扫描件保存在年报文件里</translation>
    </message>
    <message>
        <source>Shows the attached scan, and whether it is of this very report</source>
        <translation>打开所附的扫描件，并核对是否就是本年报</translation>
    </message>
    <message>
        <source>Notes that what is here was checked and is correct; it holds until it is altered</source>
        <translation>记录此处已核对无误；内容修改后自动失效</translation>
    </message>
    <message>
        <source>Shows table three in large rows for two people, to be read and ticked</source>
        <translation>放大显示表三各行，供两人对读打勾</translation>
    </message>
    <message>
        <source>Writes what can be pasted into any content system&apos;s editor, without the title</source>
        <translation>导出可粘贴到各种内容管理系统编辑器的片段，不含标题</translation>
    </message>
    <message>
        <source>Writes the same with captions and header cells, for sites that keep them</source>
        <translation>导出带表格标题和表头的片段，供保留这些标签的网站使用</translation>
    </message>
    <message>
        <source>Writes the whole report for other programs, totals included</source>
        <translation>导出整份年报数据供其他程序使用，含合计</translation>
    </message>
    <message>
        <source>Writes all figures with their official names, for a spreadsheet</source>
        <translation>导出全部数字及规定名称，可用电子表格打开</translation>
    </message>
    <message>
        <source>Shows side by side what differs from another version, figure by figure and word by word</source>
        <translation>并排显示与另一版本的不同之处，逐项数据、逐个字词对照</translation>
    </message>
    <message>
        <source>Shows last year&apos;s report beside this year&apos;s, with differences and rates</source>
        <translation>并排显示上年与本年年报，附增减和增幅</translation>
    </message>
    <message>
        <source>Brings in what somebody else altered in the same version; asks where both altered it</source>
        <translation>并入他人对同一版本的改动；双方都改动之处由您选定</translation>
    </message>
    <message>
        <source>Shows what was altered since the report was returned, or since it was submitted</source>
        <translation>查看退回后或者送审后改了哪些内容</translation>
    </message>
    <message>
        <source>Shows what stood in the file before it was saved the last times, to compare or to open</source>
        <translation>显示文件最近几次保存之前的内容，可以比较或打开</translation>
    </message>
    <message>
        <source>Language, look, earlier versions and checks, for every report</source>
        <translation>语言、外观、较早版本和检查规则，对所有年报有效</translation>
    </message>
    <message>
        <source>Explains the cell at hand, or the check of the finding that is chosen</source>
        <translation>说明当前单元格的口径和填法，或所选问题的检查规则</translation>
    </message>
</context>
<context>
    <name>nianbao::AnchorPlaces</name>
    <message>
        <source>The whole report</source>
        <translation>整份年报</translation>
    </message>
    <message>
        <source>%1: the text “%2” is gone</source>
        <translation>%1：原文“%2”已删除</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
</context>
<context>
    <name>nianbao::Backups</name>
    <message>
        <source>No backup can be kept in this folder.</source>
        <translation>此文件夹中无法保存备份。</translation>
    </message>
</context>
<context>
    <name>nianbao::BalanceBar</name>
    <message>
        <source>not filled in yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>勾稽</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>column: one side; the other side</comment>
        <translation>%1：%2；%3</translation>
    </message>
    <message>
        <source>✗ off by %1</source>
        <translation>✗ 差%1</translation>
    </message>
    <message>
        <source>✗ too large to add up</source>
        <translation>✗ 数值过大，无法合计</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>how much a column is off by; there is little room</comment>
        <translation>✗ 差%1</translation>
    </message>
</context>
<context>
    <name>nianbao::BalancePanel</name>
    <message>
        <source>Previous column</source>
        <translation>上一列</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>下一列</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>table; column</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not filled in yet.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>Some figures are still empty; where there was none, write 0.</source>
        <translation>还有数字未填；没有的请填0。</translation>
    </message>
    <message>
        <source>✓ Balances.</source>
        <translation>✓ 两边相等。</translation>
    </message>
    <message>
        <source>✗ Doesn&apos;t balance, difference %1.</source>
        <translation>✗ 不平，差%1。</translation>
    </message>
    <message>
        <source>✗ These figures are too large to be compared.</source>
        <translation>✗ 数字过大，无法比较。</translation>
    </message>
    <message>
        <source>Go to this column</source>
        <translation>到表中查看本列</translation>
    </message>
    <message>
        <source>The total adds up the other columns. These don&apos;t balance:</source>
        <translation>总计由其他各列相加得出。以下各列不平：</translation>
    </message>
    <message>
        <source>%1: off by %2</source>
        <comment>column; difference</comment>
        <translation>%1：差%2</translation>
    </message>
    <message>
        <source>Each of these would balance it; the register of applications says which figure is wrong:</source>
        <translation>以下任一改法均可使本列平衡；哪个数有误，请对照申请登记台账：</translation>
    </message>
</context>
<context>
    <name>nianbao::BracketRules</name>
    <message>
        <source>“%1” has one half of a pair of brackets alone.</source>
        <translation>书名号或括号不配对：“%1”。</translation>
    </message>
</context>
<context>
    <name>nianbao::Breakdown</name>
    <message>
        <source>“/” is no count; leave it empty, or write 0.</source>
        <translation>“/”不是数量；请留空，或填0。</translation>
    </message>
    <message>
        <source>A breakdown needs an id.</source>
        <translation>分项统计缺少编号。</translation>
    </message>
    <message>
        <source>Percentages have 0 to 4 decimals.</source>
        <translation>占比的小数位数为0至4位。</translation>
    </message>
    <message>
        <source>A breakdown may have 100 parts at most.</source>
        <translation>分项统计最多100项。</translation>
    </message>
    <message>
        <source>Each part of a breakdown needs an id of its own.</source>
        <translation>分项统计的各项须有各自的编号。</translation>
    </message>
    <message>
        <source>The counts are too large to add up.</source>
        <translation>数量过大，无法合计。</translation>
    </message>
    <message>
        <source>The parts add up to %1; the whole can&apos;t be less than that, as %2 is.</source>
        <translation>各项合计为%1；总数不能小于合计，现为%2。</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>what the whole is called</source>
        <translation>总数名称</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>stated whole</source>
        <translation>填报的总数</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>each on its own</source>
        <translation>各自四舍五入</translation>
    </message>
    <message>
        <source>to 100 % in all</source>
        <translation>合计为100%</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>last year&apos;s counts</source>
        <translation>上年数</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>pie</source>
        <translation>饼图</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>环形图</translation>
    </message>
    <message>
        <source>parts put in</source>
        <translation>增加的分项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a breakdown: a part</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>表述</translation>
    </message>
</context>
<context>
    <name>nianbao::BreakdownDialog</name>
    <message>
        <source>in words of its own, edited in the text</source>
        <translation>自拟文字（在正文中修改）</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>pie</source>
        <translation>饼图</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>环形图</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Last year&apos;s report isn&apos;t known, or has no breakdown of this title.</source>
        <translation>没有上年报告，或者上年报告中没有同名的分项统计。</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>分项统计</translation>
    </message>
    <message>
        <source>This breakdown was changed.</source>
        <translation>此分项统计已修改。</translation>
    </message>
    <message>
        <source>Without “OK” it stays as it was before.</source>
        <translation>不按“确定”，则保持原样。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
</context>
<context>
    <name>nianbao::BreakdownDraft</name>
    <message>
        <source>Nothing was pasted.</source>
        <translation>未粘贴任何内容。</translation>
    </message>
    <message>
        <source>Row %1 has more than a count.</source>
        <translation>第%1行不止一个数量。</translation>
    </message>
    <message>
        <source>Row %1 has more than a label and a count.</source>
        <translation>第%1行不止名称和数量两列。</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>第%1行第%2列：%3</translation>
    </message>
    <message>
        <source>Enter the whole that these parts are some of.</source>
        <translation>请填写总数，以上各项是其中的一部分。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Row %1: the count has no label yet.</source>
        <translation>第%1行：有数量，尚无名称。</translation>
    </message>
    <message>
        <source>There is no part yet: enter a label and a count.</source>
        <translation>尚无分项：请填写名称和数量。</translation>
    </message>
</context>
<context>
    <name>nianbao::BreakdownPreview</name>
    <message>
        <source>What is entered is seen here as it will be in the report.</source>
        <translation>填写的内容在此显示，与年报中一致。</translation>
    </message>
    <message>
        <source>Nothing of it is shown; live figures can be bound to it all the same.</source>
        <translation>正文中不显示此分项统计；联动数字仍可取自此处。</translation>
    </message>
</context>
<context>
    <name>nianbao::BreakdownWords</name>
    <message>
        <source>There is no count yet.</source>
        <translation>尚未填写数量。</translation>
    </message>
    <message>
        <source>The parts add up to %1.</source>
        <translation>各项合计%1。</translation>
    </message>
    <message>
        <source>Of a whole of 0 there are no percentages.</source>
        <translation>总数为0，不计算占比。</translation>
    </message>
    <message>
        <source>Percentages come once every part has its count.</source>
        <translation>各项数量填齐后显示占比。</translation>
    </message>
    <message>
        <source>The percentages sum to %1 %, %2 below 100.</source>
        <translation>占比合计%1%，比100%少%2个百分点。</translation>
    </message>
    <message>
        <source>The percentages sum to %1 %, %2 above 100.</source>
        <translation>占比合计%1%，比100%多%2个百分点。</translation>
    </message>
    <message>
        <source>The percentages sum to exactly 100 %; what was moved for it is marked *.</source>
        <translation>占比合计恰为100%；为此调整的一项标有*。</translation>
    </message>
    <message>
        <source>The percentages sum to exactly 100 %.</source>
        <translation>占比合计恰为100%。</translation>
    </message>
    <message>
        <source>%1; rest: %2</source>
        <translation>%1；其余：%2</translation>
    </message>
</context>
<context>
    <name>nianbao::ChangeRules</name>
    <message>
        <source>“%1” is no exact number</source>
        <translation>“%1”是约数</translation>
    </message>
    <message>
        <source>“%1”: last year&apos;s figures aren&apos;t known, or a cell is empty</source>
        <translation>“%1”：没有上年数，或表格未填写</translation>
    </message>
    <message>
        <source>“%1”: by the figures (%2 last year, %3 now) it is %4.</source>
        <translation>“%1”：按表格（上年%2，本年%3）应为%4。</translation>
    </message>
    <message>
        <source>a cell that it needs is empty</source>
        <translation>所需的单元格未填写</translation>
    </message>
    <message>
        <source>“%1”, but %2 are carried forward to next year.</source>
        <translation>正文称“%1”，但结转下年度%2件。</translation>
    </message>
</context>
<context>
    <name>nianbao::CharacterRules</name>
    <message>
        <source>Characters that can&apos;t be seen or aren&apos;t what they look like (%1).</source>
        <translation>含不可见或乱码字符（%1）。</translation>
    </message>
</context>
<context>
    <name>nianbao::CheckMenu</name>
    <message>
        <source>&amp;Next Finding</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Empty Cell</source>
        <translation>下一个空白单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Next of &amp;Last Year</source>
        <translation>下一处沿用上年(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Balance…</source>
        <translation>勾稽关系(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Confirm This Value</source>
        <translation>确认此处(&amp;C)</translation>
    </message>
    <message>
        <source>Confirm &amp;Everything in This Section</source>
        <translation>确认本部分全部内容(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>目前未发现问题。</translation>
    </message>
    <message>
        <source>Every cell is filled in.</source>
        <translation>表格已全部填写。</translation>
    </message>
    <message>
        <source>Nothing is still last year&apos;s.</source>
        <translation>已没有沿用上年的内容。</translation>
    </message>
    <message>
        <source>Nothing here is still last year&apos;s.</source>
        <translation>此处没有沿用上年的内容。</translation>
    </message>
    <message>
        <source>Confirmed. It can be undone.</source>
        <translation>已确认，可撤销。</translation>
    </message>
    <message>
        <source>&amp;Acknowledge a Finding…</source>
        <translation>核实问题(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Check Before P&amp;ublishing…</source>
        <translation>发布前检查(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>nianbao::CheckPage</name>
    <message>
        <source>Check before publishing</source>
        <translation>发布前检查</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Organ: %1 · Year: %2 · Checked on %3</source>
        <translation>机关：%1 · 年度：%2 · 检查时间：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n个提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n个提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>已核实%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of findings</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where a finding lies; its rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>It had been acknowledged (%1); what it looks at has changed since.</source>
        <translation>曾经核实（%1），此后所涉内容有改动。</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>未处理：%1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未处理的问题。</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>已核实：%1</translation>
    </message>
    <message>
        <source>Nothing was acknowledged.</source>
        <translation>没有已核实的问题。</translation>
    </message>
    <message>
        <source>Not judged: %1</source>
        <translation>未能检查：%1</translation>
    </message>
    <message>
        <source>Every rule could be judged.</source>
        <translation>各条规则均已检查。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule; why it couldn&apos;t be judged</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rules switched off: %1</source>
        <translation>停用的规则：%1</translation>
    </message>
    <message>
        <source>Every rule is on.</source>
        <translation>各条规则均已启用。</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <comment>a rule; why it is off</comment>
        <translation>%1。理由：%2</translation>
    </message>
    <message>
        <source>Cells that no rule guards: %1</source>
        <translation>无规则核对的单元格：%1</translation>
    </message>
    <message>
        <source>No rule compares these with anything: compare them with the register yourself.</source>
        <translation>没有规则核对这些数字，请对照台账自行核对。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of a table; its columns</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a rule&apos;s number; its title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>nianbao::CheckWindow</name>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>%1 check</source>
        <comment>name of a file</comment>
        <translation>%1检查</translation>
    </message>
    <message>
        <source>Keep the check as HTML</source>
        <translation>保存检查结果</translation>
    </message>
    <message>
        <source>Your report is unchanged; nothing was written.</source>
        <translation>当前年报未受影响，文件没有写入。</translation>
    </message>
    <message>
        <source>The check is kept in %1</source>
        <translation>检查结果已保存到%1</translation>
    </message>
    <message>
        <source>Check Before Publishing</source>
        <translation>发布前检查</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as HTML…</source>
        <translation>保存为网页(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nianbao::CommandLine</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>“%1” is not in this version yet.</source>
        <translation>本版本尚不支持“%1”。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>“%1”不带取值。</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1”需要一个取值。</translation>
    </message>
    <message>
        <source>There is no format “%1”; the formats are text and json.</source>
        <translation>没有“%1”这种格式；可用 text 或 json。</translation>
    </message>
    <message>
        <source>nianbao-cli works on annual reports on government information disclosure.

Usage: nianbao-cli CALL …

Calls:
</source>
        <translation>nianbao-cli 在命令行处理政府信息公开工作年度报告。

用法：nianbao-cli 命令 …

命令：
</translation>
    </message>
    <message>
        <source>There is no call “%1”; the calls are %2.</source>
        <translation>没有“%1”这个命令；可用的命令有：%2。</translation>
    </message>
    <message>
        <source>There is no rule “%1”; the rules are %2.</source>
        <translation>没有“%1”这条规则；现有规则：%2。</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Name files to check, or ask for --rules or for --explain RULE.</source>
        <translation>请写明要检查的文件，或者用 --rules、--explain 规则 查看规则。</translation>
    </message>
    <message>
        <source>Standard output can&apos;t take both an export and --format json.</source>
        <translation>标准输出不能同时用于导出内容和 --format json。</translation>
    </message>
    <message>
        <source>This is the report itself; an export doesn&apos;t overwrite it.</source>
        <translation>这是年报文件本身，导出不会覆盖它。</translation>
    </message>
    <message>
        <source>Two exports can&apos;t go to one place.</source>
        <translation>两项导出不能写到同一处。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>The font “%1” is not installed; “%2” stands in for it.</source>
        <translation>未安装字体“%1”，以“%2”代替。</translation>
    </message>
    <message>
        <source>Name one file to export.</source>
        <translation>请写明一个要导出的文件。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1, paragraph %2: %3</source>
        <translation>%1第%2段：%3</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>多了“%1”。</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>请用 -o 写明要写入的文件。</translation>
    </message>
    <message>
        <source>The file exists already and is left as it is; choose another name.</source>
        <translation>文件已存在，未作改动；请换一个名称。</translation>
    </message>
    <message>
        <source>How to use it: nianbao-cli help %1</source>
        <translation>用法见：nianbao-cli help %1</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8 text; save it as UTF-8.</source>
        <translation>文件不是 UTF-8 文本，请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Name the file and what to set: FILE PLACE=VALUE…</source>
        <translation>请写明文件和要填写的内容：文件 位置=值…</translation>
    </message>
    <message>
        <source>“%1” is not PLACE=VALUE.</source>
        <translation>“%1”不是“位置=值”的形式。</translation>
    </message>
    <message>
        <source>It stands twice; only one value can be meant.</source>
        <translation>出现了两次，只能取一个值。</translation>
    </message>
    <message>
        <source>Nothing was set.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) set.</source>
        <translation>
            <numerusform>%1：已填写%n处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one file to show.</source>
        <translation>请写明一个要显示的文件。</translation>
    </message>
    <message>
        <source>makes an empty report</source>
        <translation>新建一份空白年报</translation>
    </message>
    <message>
        <source>nianbao-cli new [--organ NAME] [--year YYYY] [--previous FILE] -o FILE

Makes an empty report. A FILE that exists is not overwritten.

  --organ NAME     the organ that reports
  --year YYYY      the year that it reports on
  --previous FILE  last year&apos;s report: organ and wording stay, what was carried
                   forward becomes what was carried over
  -o FILE          where to write it; - is standard output
</source>
        <translation>nianbao-cli new [--organ 名称] [--year 年份] [--previous 文件] -o 文件

新建一份空白年报。已存在的文件不会被覆盖。

  --organ 名称     报告机关
  --year 年份      报告年度，四位数字
  --previous 文件  上年报告：沿用机关和文字，上年的“结转下年度继续办理”作为
                   本年的“上年结转”
  -o 文件          写到哪里；- 表示标准输出
</translation>
    </message>
    <message>
        <source>fills in figures, header fields and text</source>
        <translation>填写数据、基本信息和正文</translation>
    </message>
    <message>
        <source>nianbao-cli set FILE PLACE=VALUE…

Sets places of the report; when one value is refused, none is set.

  t3.received.natural=214  a cell of the form; / is not applicable, nothing empties
  year=2023                a header field: organ year title documentNumber signedBy
                           signedOn publishedOn source
  s1=TEXT                  a section&apos;s text: lead s1 s5 s6
  s1=@TEXTFILE             the same from a UTF-8 file, a paragraph a line

nianbao-cli show FILE --format json lists every cell by its address.
</source>
        <translation>nianbao-cli set 文件 位置=值…

填写年报的若干处；有一处不能接受，则全部不填。

  t3.received.natural=214  表中单元格；/ 表示不适用，留空表示清除
  year=2023                基本信息：organ year title documentNumber signedBy
                           signedOn publishedOn source
  s1=文字                  某部分的正文：lead s1 s5 s6
  s1=@文本文件             取自 UTF-8 文本文件，一行一段

nianbao-cli show 文件 --format json 列出全部单元格地址。
</translation>
    </message>
    <message>
        <source>prints the whole report with its totals</source>
        <translation>显示整份年报，含合计</translation>
    </message>
    <message>
        <source>nianbao-cli show FILE [--format text|json]

Prints the whole report, totals computed. In json an empty cell is null, and so is
a total that is too large to be computed (text shows # for it).
</source>
        <translation>nianbao-cli show 文件 [--format text|json]

显示整份年报，合计由程序计算。json 中空白单元格为 null，数值过大、无法计算的合计也为 null
（text 中以 # 表示）。
</translation>
    </message>
    <message>
        <source>tells what is wrong with reports</source>
        <translation>检查年报有什么问题</translation>
    </message>
    <message>
        <source>Files to check, --rules and --explain don&apos;t go together.</source>
        <translation>要检查的文件、--rules、--explain 不能同时使用。</translation>
    </message>
    <message>
        <source>Name the file behind the “@”.</source>
        <translation>请在“@”后写明文件。</translation>
    </message>
    <message>
        <source>%1: the picture “%2” can&apos;t be shown; a frame stands in its place. Insert it anew.</source>
        <translation>%1：图片“%2”无法显示，导出件中以空框代替，请重新插入该图片。</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>［图片］</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <translation>［图片：%1］</translation>
    </message>
    <message>
        <source>%1: headings, bold words and pictures that stood there are gone; it is plain text now.</source>
        <translation>%1：原有的小标题、加粗文字和图片已被替换，现为纯文本。</translation>
    </message>
    <message>
        <source>%1, paragraph %2: the live figure bound to “%3” has lost its source. Nothing was exported; remove it from the text, or insert it anew.</source>
        <translation>%1第%2段：联动数字所取自的“%3”已不存在。未导出任何文件；请从正文中删除该数字，或重新插入。</translation>
    </message>
    <message>
        <source>--previous goes with files to check.</source>
        <translation>--previous 要与待检查的文件一起用。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>--previous takes a file for one report; for several, name the folder with last year&apos;s.</source>
        <translation>检查一份报告时，--previous 后写上年的文件；检查多份时，写存放上年报告的文件夹。</translation>
    </message>
    <message>
        <source>acknowledged: %1</source>
        <translation>已核实：%1</translation>
    </message>
    <message>
        <source>was acknowledged before it was altered: %1</source>
        <translation>改动之前曾核实：%1</translation>
    </message>
    <message>
        <source>not judged: %1: %2</source>
        <translation>未能检查：%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n个提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n个提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>已核实%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>It allows no exception: what it finds can&apos;t be acknowledged.</source>
        <translation>此项没有例外，发现的问题不能核实放行。</translation>
    </message>
    <message>
        <source>This report is of %1, and %2 of %3; it was compared all the same.</source>
        <translation>这份报告是%1年度的，%2是%3年度的；仍作了核对。</translation>
    </message>
    <message>
        <source>There is no report of “%1” for %2 in %3.</source>
        <translation>%3中没有“%1”%2年度的报告。</translation>
    </message>
    <message>
        <source>Several reports of “%1” for %2 are there: %3; none was compared.</source>
        <translation>“%1”%2年度的报告有多份：%3；没有核对。</translation>
    </message>
    <message>
        <source>It can&apos;t be read: permission denied.</source>
        <translation>无法读取：没有权限。</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1第%2段</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <comment>a paragraph; a side; its number there</comment>
        <translation>%1（%2中为第%3段）</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（无此内容）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The review sheet goes first or last, not “%1”.</source>
        <translation>审签单只能放在最前（first）或最后（last），不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 goes with --pdf.</source>
        <translation>%1 只能与 --pdf 一起使用。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>tells whether a PDF was made from a report</source>
        <translation>核对PDF是否由该报告导出</translation>
    </message>
    <message>
        <source>file</source>
        <comment>one of two that are compared</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>The PDF was made from this very report. Its fingerprint: %1</source>
        <translation>该PDF就是由这份报告导出的。数据指纹：%1</translation>
    </message>
    <message>
        <source>The PDF was altered after the export: the report attached to it doesn&apos;t have the fingerprint that the PDF has.</source>
        <translation>该PDF在导出后被改动过：所附报告与PDF自身的数据指纹不符。</translation>
    </message>
    <message>
        <source>The report attached to the PDF can&apos;t be read, so that the PDF proves nothing. %1</source>
        <translation>无法读取PDF所附的报告，该PDF不能证明任何内容。%1</translation>
    </message>
    <message>
        <source>Only the fingerprint says so; no report is attached to the PDF.</source>
        <translation>仅凭数据指纹判断；该PDF没有附带报告。</translation>
    </message>
    <message>
        <source>The PDF wasn&apos;t made from this report as it is now. No report is attached to it, so that what differs can&apos;t be told.</source>
        <translation>该PDF不是由现在这份报告导出的。PDF没有附带报告，无法指出差异。</translation>
    </message>
    <message>
        <source>The report&apos;s own data are the same, but its text reads otherwise: it quotes last year&apos;s figures, and these aren&apos;t the same.</source>
        <translation>报告自身的数据相同，但正文读来不同：正文引用了上年数，而上年数不一致。</translation>
    </message>
    <message>
        <source>The PDF wasn&apos;t made from this report as it is now.</source>
        <translation>该PDF不是由现在这份报告导出的。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ:</source>
        <translation>
            <numerusform>有%n处不同：</numerusform>
        </translation>
    </message>
    <message>
        <source>The attached report and this one are the same.</source>
        <translation>所附报告与这份报告相同。</translation>
    </message>
    <message>
        <source>This PDF wasn&apos;t made by Nianbao: it has neither a report nor its fingerprint.</source>
        <translation>该PDF不是由本程序导出的：既没有附带报告，也没有数据指纹。</translation>
    </message>
    <message>
        <source>Name the report&apos;s file, then the PDF.</source>
        <translation>请先写报告文件，再写PDF。</translation>
    </message>
    <message>
        <source>The export was stopped; this file was not written.</source>
        <translation>导出已中止，没有写入该文件。</translation>
    </message>
    <message>
        <source>%1: a picture without a caption can&apos;t be shown; a frame stands in its place. Insert it anew.</source>
        <translation>%1：有一张没有图片说明的图片无法显示，导出件中以空框代替，请重新插入该图片。</translation>
    </message>
    <message>
        <source>--siblings goes with several files to check.</source>
        <translation>--siblings 要与多个待检查的文件一起使用。</translation>
    </message>
    <message>
        <source>nianbao-cli check FILE… [--previous FILE|FOLDER] [--siblings] [--format text|json]
nianbao-cli check --rules [--format text|json]
nianbao-cli check --explain RULE

Checks reports before they are published; ends with status 1 if there is an error.
Rules of your own, in the folder rules beside the program&apos;s settings, are used as well.

  --previous P    last year&apos;s report, to compare with; for several files the folder that
                  has them, each found by its organ and year
  --siblings      compares the reports with each other, too: those of other organs for the
                  same year should not be all alike
  --rules         every rule with its number and severity
  --explain RULE  what a rule looks for, why, and how to mend it
</source>
        <translation>nianbao-cli check 文件… [--previous 文件|文件夹] [--siblings] [--format text|json]
nianbao-cli check --rules [--format text|json]
nianbao-cli check --explain 规则

公布前检查报告；有错误时以状态 1 结束。
程序设置旁 rules 文件夹中的本地规则一并使用。

  --previous P    上年报告，供核对；检查多份报告时写存放上年报告的文件夹，
                  按机关和年度查找
  --siblings      报告之间也互相比较：不同机关同一年度的年报不应雷同
  --rules         列出所有规则及其编号、级别和依据
  --explain 规则  说明一条规则查什么、为什么、怎样改
</translation>
    </message>
    <message>
        <source>Name one file to import.</source>
        <translation>请指明一个要导入的文件。</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>第%1行：</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found</source>
        <translation>
            <numerusform>找到%n个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n section(s) of text and tables.
</source>
        <translation>
            <numerusform>，%n个部分的标题。
</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken by their place, to be looked at:
</source>
        <translation>以下按位置认定，请核对：
</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the form not found there:
</source>
        <translation>
            <numerusform>来源中没有找到%n个单元格：
</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading found for: %1
</source>
        <translation>没有找到标题：%1
</translation>
    </message>
    <message>
        <source>In the source, and nowhere in the report:
</source>
        <translation>来源中有而未导入的内容：
</translation>
    </message>
    <message>
        <source>Totals that are printed otherwise than their parts add up:
</source>
        <translation>所印合计与各项相加不一致：
</translation>
    </message>
    <message>
        <source>: %1 is printed, the parts come to %2
</source>
        <translation>：印的是%1，各项相加为%2
</translation>
    </message>
    <message>
        <source>: held “%1”
</source>
        <translation>：原为“%1”
</translation>
    </message>
    <message>
        <source>Of an older form, kept with the report:
</source>
        <translation>旧格式的数据，随年报保留：
</translation>
    </message>
    <message>
        <source>Of an older form, without a cell in this one:
</source>
        <translation>旧格式的数据，现行格式没有对应的单元格：
</translation>
    </message>
    <message>
        <source>makes a report of a published page or document</source>
        <translation>把已发布的网页或文档转成可编辑的年报</translation>
    </message>
    <message>
        <source>%1 goes with --html.</source>
        <translation>%1要与--html一起使用。</translation>
    </message>
    <message>
        <source>makes the PDF, the web page and the data</source>
        <translation>导出PDF、网页和数据</translation>
    </message>
    <message>
        <source>The page lacks mandatory meta tags: %1. A site profile (--site) has the site&apos;s, the report&apos;s header the others.</source>
        <translation>网页缺少必选的meta标签：%1。网站的几项由网站信息文件（--site）提供，其余取自年报的基本信息。</translation>
    </message>
    <message>
        <source>The fragment has no picture “%1”: a content system takes pictures as files of the site. Put it in there.</source>
        <translation>代码片段不含图片“%1”：内容管理系统要求图片作为网站文件上传，请在系统中插入。</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>整份年报</translation>
    </message>
    <message>
        <source>%1, text that is gone: “%2”</source>
        <translation>%1，原文已删除：“%2”</translation>
    </message>
    <message>
        <source>Stage: %1 (%2)</source>
        <translation>阶段：%1（%2）</translation>
    </message>
    <message>
        <source>Comment on %1 (%2): %3</source>
        <translation>批注：%1（%2）：%3</translation>
    </message>
    <message>
        <source> [done]</source>
        <translation> [已处理]</translation>
    </message>
    <message>
        <source>This report isn&apos;t what %1 approved: it was altered since.</source>
        <translation>本年报与%1批准的内容不一致：批准后被改动过。</translation>
    </message>
    <message>
        <source>old</source>
        <comment>one of two reports that are compared</comment>
        <translation>原</translation>
    </message>
    <message>
        <source>new</source>
        <comment>one of two reports that are compared</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Name two files: the older report, then the newer one.</source>
        <translation>请依次给出两个文件：原年报、新年报。</translation>
    </message>
    <message>
        <source>The reports are on different forms; they are compared where both have the place.</source>
        <translation>两份年报的格式不同，仅比较双方都有的位置。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Totals that follow:</source>
        <translation>随之变动的合计：</translation>
    </message>
    <message>
        <source>%1, breakdown “%2” (%3)</source>
        <comment>a section; a title; a unit</comment>
        <translation>%1，分项统计“%2”（%3）</translation>
    </message>
    <message>
        <source>The reports say the same.</source>
        <translation>两份年报内容相同。</translation>
    </message>
    <message>
        <source>%1 goes with --fragment or --accessible.</source>
        <translation>%1 要与 --fragment 或 --accessible 一起使用。</translation>
    </message>
    <message>
        <source>a picture: </source>
        <translation>图片：</translation>
    </message>
    <message numerus="yes">
        <source>The text of %1 divides %2 %3 into %n part(s); it is a breakdown now.
</source>
        <translation>
            <numerusform>%1的文字把%2%3分为%n项，已转为分项统计。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %1 divides %2 %3 into %n part(s); --breakdowns makes it one.
</source>
        <translation>
            <numerusform>%1的文字把%2%3分为%n项，加 --breakdowns 可转为分项统计。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were taken over.
</source>
        <translation>
            <numerusform>已导入%n张图片。
</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither report keeps a version that was submitted and that both went on from; name the ancestor&apos;s file first.</source>
        <translation>两份年报都没有保留双方共同依据的送审版本；请先给出共同原稿的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were altered on both sides; nothing was written.</source>
        <translation>
            <numerusform>双方都改动了 %n 处；未写入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the ancestor&apos;s file, then ours, then theirs.</source>
        <translation>请依次给出共同原稿、己方、对方的文件。</translation>
    </message>
    <message>
        <source>ancestor</source>
        <comment>a version that is merged</comment>
        <translation>原稿</translation>
    </message>
    <message>
        <source>ours</source>
        <comment>a version that is merged</comment>
        <translation>己方</translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>a version that is merged</comment>
        <translation>对方</translation>
    </message>
    <message>
        <source>nianbao-cli import SOURCE -o FILE [--breakdowns] [--format text|json]

Makes a report of one that was published elsewhere. SOURCE is a saved web page of any
portal, plain text (UTF-8 or GB18030, found out by itself), a .docx or .xlsx document,
or a PDF that Nianbao made. A FILE that holds something is not overwritten.

Says what was found, what was taken by its place only, what of the source is nowhere in
the report, and where printed totals disagree with their parts; ends with status 1 if
tables or labels were not matched or totals disagree, with 3 if SOURCE can&apos;t be read,
with 4 if it is no report.

Pictures within the text are taken over from the page itself, from the folder that it
was saved with (page_files, page.files), or from the document; nothing is fetched.

  --breakdowns   makes live breakdowns of paragraphs that divide a whole into parts
                 (214 in all, of which …, 56.07%); otherwise they are only named
</source>
        <translation>nianbao-cli import 来源 -o 文件 [--breakdowns] [--format text|json]

把已在别处发布的年报转成可编辑的年报。来源可以是任何门户保存下来的网页、纯文本
（UTF-8或GB18030，自动识别）、.docx或.xlsx文档，或本程序导出的PDF。
已有内容的文件不会被覆盖。

报告找到了什么、哪些只按位置认定、来源中哪些内容没有导入，以及所印合计与各项
相加不一致之处；有表格或标签未能对应、或合计不一致时状态为1，来源无法读取时为3，
不是年报时为4。

正文中的图片取自网页本身、与网页一同保存的文件夹（page_files、page.files）或文档；
不从网络下载。

  --breakdowns   把“共214条，其中……占56.07%”这样的段落转为分项统计；
                 不加时只列出
</translation>
    </message>
    <message>
        <source>tells what differs between two reports</source>
        <translation>说明两份年报有何不同</translation>
    </message>
    <message>
        <source>nianbao-cli compare OLD NEW [--format text|json]

Tells what differs between two versions of a report, or between last year&apos;s and this
year&apos;s: header fields, cells by address with the difference and its rate, paragraphs by
their words ([-taken out-], {+put in+}), the totals that follow, and breakdowns by part.
Ends with status 1 if anything does.

What was said of the reports (acknowledged findings, review) and how their figures came
in isn&apos;t compared.
</source>
        <translation>nianbao-cli compare 旧文件 新文件 [--format text|json]

列出同一年报的两个版本、或上年与本年年报的不同之处：基本信息，各单元格（按地址，附增减和
增幅），各段文字（按字词，[-删去-]、{+增加+}），随之变动的合计，以及各项分项统计。
有不同时退出状态为1。

不比较对年报所作的说明（已核实的问题、审核情况），也不比较数据的来源。
</translation>
    </message>
    <message>
        <source>joins what two people made of one report</source>
        <translation>合并两人对同一年报的改动</translation>
    </message>
    <message>
        <source>nianbao-cli merge [ANCESTOR] OURS THEIRS -o FILE [--format text|json]

Joins two reports that both went on from one version: takes what either altered, and what
both altered alike. Where both altered the same place in different ways, nothing is
written: the places are listed with what stands there in each, and the status is 1.

  ANCESTOR  the version that both went on from; without it, the version that was
            submitted and that the reports keep
  -o FILE   where to write it; OURS itself may be written, no other file that exists;
            - is standard output
</source>
        <translation>nianbao-cli merge [原稿] 己方 对方 -o 文件 [--format text|json]

合并由同一版本各自修改而来的两份年报：任何一方的改动、双方相同的改动都予采纳。双方对同一处
作了不同改动时，不写入任何内容，列出各处及三方内容，退出状态为1。

  原稿      双方共同依据的版本；不给出时，用年报中保留的送审版本
  -o 文件   写入何处；可以是“己方”本身，不可以是其他已有文件；- 表示标准输出
</translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <comment>after another sentence</comment>
        <translation>是否指%1？</translation>
    </message>
    <message>
        <source>Name one file to read.</source>
        <translation>请指定一个要读取的文件。</translation>
    </message>
    <message>
        <source>The damaged file itself is left as it is; choose another name.</source>
        <translation>损坏的文件本身保持原样，请另取一个名称。</translation>
    </message>
    <message>
        <source>reads what can be read of a damaged report</source>
        <translation>尽量读出损坏的报告</translation>
    </message>
    <message>
        <source>nianbao-cli salvage FILE -o FILE

Makes a new report of what can still be read of a damaged one, and prints what can&apos;t, a
line each with its place. Ends with status 1 if anything is lost, with 3 if the file can&apos;t
be read or is of a newer version, with 4 if there is nothing of a report in it.

  -o FILE   where to write it; never the damaged file itself, nor another that holds
            something; - is standard output
</source>
        <translation>nianbao-cli salvage 损坏的文件 -o 文件

尽量读出损坏的报告，另存为一份新报告；未能读出的内容逐行列出，注明位置。有内容缺失时退出
状态为1；文件无法读取或由较新版本的程序生成时为3；文件中没有任何报告内容时为4。

  -o 文件   写入何处；不得是损坏的文件本身，也不得是已有内容的其他文件；- 表示标准输出
</translation>
    </message>
    <message>
        <source>%1 goes with --thumbnail.</source>
        <translation>%1要与--thumbnail一起使用。</translation>
    </message>
    <message>
        <source>--size is a number of dots from 16 to 2048, not “%1”.</source>
        <translation>--size应为16至2048的点数，不能是“%1”。</translation>
    </message>
    <message>
        <source>Say what to make: --pdf, --html, --fragment, --accessible, --json, --csv or --thumbnail.</source>
        <translation>请写明导出什么：--pdf、--html、--fragment、--accessible、--json、--csv或--thumbnail。</translation>
    </message>
    <message>
        <source>The settings switch these checks off: %1.</source>
        <translation>设置中已停用这些检查：%1。</translation>
    </message>
    <message>
        <source>nianbao-cli export FILE [--pdf P] [--html P] [--fragment P] [--accessible P]
                        [--json P] [--csv P] [--thumbnail P [--size N]]
                        [--format text|json]
                        [--site PROFILE] [--template TEMPLATE] [--no-title]
                        [--review-sheet first|last] [--fingerprint] [--seal]
                        [--landscape] [--proof] [--read-aloud]

Writes the report for others, any number of outputs in one run. P is the file to
write, - is standard output. Says what was written and which fonts stood in for
others; nothing is refused for findings.

  --pdf P              the document on A4
  --html P             one page for the portal
  --fragment P         what can be pasted into a content system&apos;s editor
  --accessible P       the same with captions and header cells, for systems that keep them
  --json P             the data, as show prints them
  --csv P              all figures with their addresses and official labels
  --thumbnail P        the first page as a PNG picture, for lists of files
  --size N             the picture&apos;s height, 16 to 2048 dots (usual: 256)
  --site PROFILE       the portal&apos;s facts for --html, a JSON file; the usual is site.json
                       beside the program&apos;s settings
  --template TEMPLATE  the look of the page, a mustache file; the usual is page.mustache
                       beside the program&apos;s settings, or else the program&apos;s own
  --no-title           fragments without the report&apos;s title, for systems that have a field
                       for it and show it above the text
  --review-sheet first|last
                       adds to the PDF the sheet that goes round with it to be signed:
                       fingerprint, what the checks found, room for names and dates
  --fingerprint        writes the report&apos;s fingerprint small into each page&apos;s foot
  --seal               leaves room for a seal on the name and the date
  --landscape          turns the page of a wide table, for larger text
  --proof              marks the copy as a draft and numbers its lines, to be written on
  --read-aloud         large tables with boxes to tick, for two people who check them
</source>
        <translation>nianbao-cli export 文件 [--pdf P] [--html P] [--fragment P] [--accessible P]
                        [--json P] [--csv P] [--thumbnail P [--size N]]
                        [--format text|json]
                        [--site 网站信息] [--template 样式] [--no-title]
                        [--review-sheet first|last] [--fingerprint] [--seal]
                        [--landscape] [--proof] [--read-aloud]

导出年报，一次可导出多种。P 为要写入的文件，- 表示标准输出。导出后说明写了哪些文件、
哪些字体由其他字体代替；有检查问题不影响导出。

  --pdf P              A4版式的文件
  --html P             门户网站的一个网页
  --fragment P         可粘贴到内容管理系统编辑器的代码片段
  --accessible P       无障碍代码片段，带表格标题和表头，供允许这些标签的系统使用
  --json P             数据，与 show 所列相同
  --csv P              全部数字，带单元格地址和规定的项目名称
  --thumbnail P        第一页的PNG图片，供文件列表显示
  --size N             图片高度，16至2048点（默认256）
  --site 网站信息      供 --html 使用的JSON文件；默认为程序设置旁的 site.json
  --template 样式      网页的样式模板，mustache文件；默认为程序设置旁的 page.mustache，
                       没有时用程序自带的
  --no-title           片段不含标题，供标题另有一栏并显示在正文上方的系统使用
  --review-sheet first|last
                       在PDF最前（first）或最后（last）加审签单，随报告流转签字：
                       数据指纹、检查结果、签名和日期栏
  --fingerprint        在每页页脚用小字印数据指纹
  --seal               在署名和日期处留出盖章的位置
  --landscape          宽表横排，字大些
  --proof              校样，有“草稿”字样和行号，供批改
  --read-aloud         读校本，表格放大，每个数字带勾选框，供两人对读
</translation>
    </message>
    <message>
        <source>The settings couldn&apos;t be read; the usual ones hold.</source>
        <translation>设置文件无法读取，已改用默认设置。</translation>
    </message>
    <message>
        <source>
nianbao-cli help CALL tells more of one; --version names the version.
Exit status: 0 done; 1 done, with errors found; 2 wrong usage; 3 a file could
not be read or written; 4 what was named has nothing of a report.
</source>
        <translation>
nianbao-cli help 命令 查看该命令的说明；--version 显示版本号。
退出状态：0 完成；1 完成，但查出错误；2 用法有误；3 有文件无法读取或写入；
4 所给文件没有年报内容。
</translation>
    </message>
    <message>
        <source>nianbao-cli verify FILE PDF [--format text|json]

Tells whether the PDF was made from this very report, by its fingerprint, and what
differs. Ends with status 1 if anything does, or if the PDF was altered after the export;
with 4 if the PDF wasn&apos;t made by Nianbao.

The fingerprint is the SM3 digest of the report&apos;s own data. It tells versions of a report
apart; it is no signature, and doesn&apos;t look at what is drawn on the pages.
</source>
        <translation>nianbao-cli verify 文件 PDF [--format text|json]

按数据指纹核对PDF是否由这份报告导出，并列出不同之处。
有不同或PDF在导出后被改动过，退出状态为1；PDF不是由本程序导出的，为4。

数据指纹是报告自身数据的SM3摘要，用来区分报告的不同版本；
它不是签名，也不检查页面上画了什么。
</translation>
    </message>
</context>
<context>
    <name>nianbao::CommentCommands</name>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Whoever says something of a report has a name.</source>
        <translation>对年报发表意见需要署名。</translation>
    </message>
    <message>
        <source>It stays with what you say, and with this program.</source>
        <translation>姓名随意见保存，本程序下次会记住。</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>It stays with the report and is never published.</source>
        <translation>批注保存在年报文件里，不会公开。</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>批注(&amp;C)</translation>
    </message>
    <message>
        <source>Commented. It can be undone.</source>
        <translation>已批注，可以撤销。</translation>
    </message>
    <message>
        <source>Answered. It can be undone.</source>
        <translation>已答复，可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n comment(s) are open.</source>
        <translation>
            <numerusform>已处理，还有%n条批注未处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open again. %n comment(s) are open.</source>
        <translation>
            <numerusform>已重新打开，还有%n条批注未处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to what you have checked: a cell, a field or a text.</source>
        <translation>请先转到核对的位置：单元格、基本信息项或者正文。</translation>
    </message>
    <message>
        <source>%1: not checked any more.</source>
        <translation>%1：已取消核对标记。</translation>
    </message>
    <message>
        <source>%1: checked, correct. It holds until it is altered.</source>
        <translation>%1：已核对无误；内容修改后自动失效。</translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation>没有未处理的批注。</translation>
    </message>
</context>
<context>
    <name>nianbao::CommentsPanel</name>
    <message>
        <source>%1 open of %2</source>
        <translation>共%2条，未处理%1条</translation>
    </message>
    <message>
        <source>Nothing was said yet. Go to a cell or mark words in a text, then add a comment.</source>
        <translation>还没有批注。请转到单元格或者选中正文中的文字，再新建批注。</translation>
    </message>
    <message>
        <source>All comments are done.</source>
        <translation>批注已全部处理。</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>批注列表(&amp;Z)</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>只看未处理</translation>
    </message>
    <message>
        <source>Answer the chosen comment</source>
        <translation>答复选中的批注</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New comment…</source>
        <translation>新建批注(&amp;N)…</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字。</translation>
    </message>
</context>
<context>
    <name>nianbao::CompareCommands</name>
    <message>
        <source>Compare with Another &amp;Version…</source>
        <translation>与另一版本对照(&amp;V)…</translation>
    </message>
    <message>
        <source>This Year against &amp;Last</source>
        <translation>本年与上年对照(&amp;L)</translation>
    </message>
    <message>
        <source>Me&amp;rge with Another Version…</source>
        <translation>与另一版本合并(&amp;J)…</translation>
    </message>
    <message>
        <source>Your report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation>与另一版本对照</translation>
    </message>
    <message>
        <source>Last year&apos;s report isn&apos;t known</source>
        <translation>尚未指定上年报告</translation>
    </message>
    <message>
        <source>Name it with “Compare with Last Year…” in the file menu; then it is kept with this report.</source>
        <translation>请用“文件”菜单中的“与上年报告核对…”指定；指定后随本年报保存。</translation>
    </message>
    <message>
        <source>Merge with another version</source>
        <translation>与另一版本合并</translation>
    </message>
    <message>
        <source>Neither report keeps a version that was submitted and that both went on from.</source>
        <translation>两份年报都没有保留双方共同依据的送审版本。</translation>
    </message>
    <message>
        <source>Choose the file of that version: what differs from it was altered by one side or the other.</source>
        <translation>请选择该版本的文件：与它不同之处，即为某一方的改动。</translation>
    </message>
    <message>
        <source>Choose the File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>The version that both went on from</source>
        <translation>双方共同依据的版本</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>还没有送审过</translation>
    </message>
    <message>
        <source>The report keeps the version that was submitted, to compare with; it wasn&apos;t submitted yet.</source>
        <translation>送审时年报会保留当时的版本以供比较；本年报还没有送审过。</translation>
    </message>
    <message>
        <source>as it was submitted last</source>
        <translation>上次送审的版本</translation>
    </message>
    <message>
        <source>Since &amp;It Was Looked At Last</source>
        <translation>与上次送审的版本对照(&amp;I)</translation>
    </message>
    <message>
        <source>as it is in the file now</source>
        <translation>文件中现在的内容</translation>
    </message>
    <message>
        <source>Not saved yet: saving asks again what to do.</source>
        <translation>尚未保存：再次保存时会重新询问。</translation>
    </message>
    <message>
        <source>as it was reviewed last</source>
        <translation>上次审核时的版本</translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonList</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>增幅</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonPage</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>增幅</translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonRows</name>
    <message>
        <source>Paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a breakdown; a part</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>［增加：%1］</translation>
    </message>
    <message>
        <source>[removed: %1]</source>
        <translation>［删去：%1］</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonWindow</name>
    <message>
        <source>This report</source>
        <translation>本年报</translation>
    </message>
    <message>
        <source>This report (%1)</source>
        <translation>本年报（%1）</translation>
    </message>
    <message>
        <source>Both reports say the same.</source>
        <translation>两份年报内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>数据 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>文字 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s)</source>
        <translation>
            <numerusform>基本信息 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy into the report</source>
        <translation>采用到本年报</translation>
    </message>
    <message>
        <source>Your report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>%1: taken over from “%2”. It can be undone.</source>
        <translation>%1：已采用“%2”的内容，可以撤销。</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>This Year against Last</source>
        <translation>本年与上年对照</translation>
    </message>
    <message>
        <source>Compare with “%1”</source>
        <translation>与“%1”对照</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>只看不同之处(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Last Year</source>
        <translation>上年(&amp;L)</translation>
    </message>
    <message>
        <source>Another &amp;File…</source>
        <translation>另选文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Take Over into This Report</source>
        <translation>采用到本年报(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go to the Place</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What differs: %1, %2, %3.</source>
        <comment>numbers of cells, of paragraphs, of details</comment>
        <translation>不同之处：%1、%2、%3。</translation>
    </message>
</context>
<context>
    <name>nianbao::ConflictWords</name>
    <message>
        <source>Organ&apos;s profile: %1</source>
        <translation>机关信息：%1</translation>
    </message>
    <message>
        <source>Acknowledged finding (%1)</source>
        <translation>已核实的问题（%1）</translation>
    </message>
    <message>
        <source>Rule that is switched off (%1)</source>
        <translation>停用的规则（%1）</translation>
    </message>
    <message>
        <source>Note of the import (%1)</source>
        <translation>导入说明（%1）</translation>
    </message>
    <message>
        <source>Figure of an older form: %1</source>
        <translation>旧格式数据：%1</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>所处阶段</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>签字盖章件</translation>
    </message>
    <message>
        <source>Unknown part of the file: %1</source>
        <translation>文件中无法识别的部分：%1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（无此内容）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>nianbao::CrashNotice</name>
    <message>
        <source>Nianbao stopped unexpectedly on %1. A report of where it did, without anything from your reports, is in %2.</source>
        <translation>年报程序曾于%1意外停止。出错位置的记录在%2，其中没有任何年报内容。</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>nianbao::DateRules</name>
    <message>
        <source>The date “%1” is broken.</source>
        <translation>日期“%1”残缺或不存在。</translation>
    </message>
    <message>
        <source>The date “%1” is broken; it is probably “%2”.</source>
        <translation>日期“%1”残缺，疑为“%2”。</translation>
    </message>
    <message>
        <source>the report&apos;s year isn&apos;t known</source>
        <translation>报告年度尚未填写</translation>
    </message>
    <message>
        <source>The statistics period should be %1 to %2; it is “%3”.</source>
        <translation>统计期限应为%1至%2，现为“%3”。</translation>
    </message>
    <message>
        <source>there is no text yet that could say it</source>
        <translation>还没有正文</translation>
    </message>
    <message>
        <source>The text doesn&apos;t say what period the figures are about: %1 to %2.</source>
        <translation>正文没有写明统计期限：%1至%2。</translation>
    </message>
    <message>
        <source>the year, or the day on which it was signed, isn&apos;t known</source>
        <translation>报告年度或成文日期尚未填写</translation>
    </message>
    <message>
        <source>Signed on %1, before the year of the report had ended.</source>
        <translation>成文日期%1早于统计年度结束。</translation>
    </message>
    <message>
        <source>Signed on %1, after every deadline for this year&apos;s report.</source>
        <translation>成文日期%1晚于所有法定期限。</translation>
    </message>
    <message>
        <source>Published on %1, before it was signed.</source>
        <translation>发布日期%1早于成文日期。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”的终点早于起点。</translation>
    </message>
    <message>
        <source>“%1” ends on a day or in a month that doesn&apos;t exist.</source>
        <translation>“%1”的终点是不存在的日期或月份。</translation>
    </message>
</context>
<context>
    <name>nianbao::Deadline</name>
    <message>
        <source>Legal deadline</source>
        <translation>法定公布期限</translation>
    </message>
    <message>
        <source>Local deadline</source>
        <translation>本地公布期限</translation>
    </message>
    <message>
        <source>Usual deadline</source>
        <translation>通常公布期限</translation>
    </message>
    <message>
        <source>set in the organ&apos;s profile by a local notice</source>
        <translation>按机关信息中填写的本地通知要求</translation>
    </message>
    <message>
        <source>the regulation sets none for organs of this kind (%1); local notices do</source>
        <translation>条例第四十九条未对%1规定期限，以本地通知为准</translation>
    </message>
    <message>
        <source>The local deadline can&apos;t be later than %1, which the law sets (%2).</source>
        <translation>本地公布期限不能晚于法定的%1（%2）。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date&apos;s format, see QDate::toString</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day&apos;s format, see QDate::toString</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>nianbao::DeadlineLine</name>
    <message>
        <source>The deadline shows here once the organ&apos;s kind is known.</source>
        <translation>填写机关类型后，这里显示公布期限。</translation>
    </message>
    <message>
        <source>The deadline shows here once the year is known.</source>
        <translation>填写报告年度后，这里显示公布期限。</translation>
    </message>
    <message numerus="yes">
        <source>published %n day(s) late</source>
        <translation>
            <numerusform>逾期%n天公布</numerusform>
        </translation>
    </message>
    <message>
        <source>published in time</source>
        <translation>已按期公布</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>已过%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>that is today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>legal deadline; date; days left</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Organ profile…</source>
        <translation>机关信息…</translation>
    </message>
</context>
<context>
    <name>nianbao::DiskFile</name>
    <message>
        <source>You have no permission for it.</source>
        <translation>您没有这项权限。</translation>
    </message>
    <message>
        <source>It is on a medium that can&apos;t be written to.</source>
        <translation>它所在的介质不能写入。</translation>
    </message>
    <message>
        <source>There is no space left.</source>
        <translation>空间已满。</translation>
    </message>
    <message>
        <source>Nobody reads it any more.</source>
        <translation>接收方已不再读取。</translation>
    </message>
    <message>
        <source>Its name is too long.</source>
        <translation>文件名太长。</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>这是一个指向自身的链接。</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>没有这个位置。</translation>
    </message>
    <message>
        <source>The medium has a fault.</source>
        <translation>存储介质有故障。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the system&apos;s own words for it</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>nianbao::DocumentNumberRules</name>
    <message>
        <source>The document number “%1” should be written “%2”.</source>
        <translation>发文字号“%1”应写为“%2”。</translation>
    </message>
    <message>
        <source>The office&apos;s code “%1” should be “%2”.</source>
        <translation>机关代字“%1”应为“%2”。</translation>
    </message>
    <message>
        <source>The notice&apos;s number is %1; “%2” isn&apos;t it.</source>
        <translation>该通知的文号是%1，不是“%2”。</translation>
    </message>
    <message>
        <source>the report&apos;s year isn&apos;t known</source>
        <translation>报告年度尚未填写</translation>
    </message>
    <message>
        <source>Reports on %1 are made by %2; the text cites “%3” alone.</source>
        <translation>%1年度年报应依据%2编制，正文只引用了“%3”。</translation>
    </message>
</context>
<context>
    <name>nianbao::EditMenu</name>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>清除单元格(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fill Empty Cells with 0</source>
        <translation>空白单元格填0(&amp;F)</translation>
    </message>
    <message>
        <source>Set All &amp;Empty Cells of This Table to 0</source>
        <translation>本表空白单元格全部填0(&amp;E)</translation>
    </message>
    <message>
        <source>Put the cursor into a table first.</source>
        <translation>请先把光标放到表格中。</translation>
    </message>
</context>
<context>
    <name>nianbao::EnumerationRules</name>
    <message>
        <source>There is no stop before “%1”.</source>
        <translation>“%1”之前缺少标点。</translation>
    </message>
    <message>
        <source>“%1” follows “%2”: “%3” is missing.</source>
        <translation>“%2”之后是“%1”，缺少“%3”。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”重复出现。</translation>
    </message>
</context>
<context>
    <name>nianbao::FaceList</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>一级标题</translation>
    </message>
    <message>
        <source>Subheadings</source>
        <translation>二级标题</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>代替 %1</translation>
    </message>
</context>
<context>
    <name>nianbao::FeeRules</name>
    <message>
        <source>the report&apos;s year isn&apos;t known</source>
        <translation>报告年度尚未填写</translation>
    </message>
    <message>
        <source>section six is empty</source>
        <translation>第六部分尚未填写</translation>
    </message>
    <message>
        <source>The text speaks of the processing fee, but not of how much was collected, or that none was.</source>
        <translation>正文提到信息处理费，但没有写收取了多少或者未收取。</translation>
    </message>
    <message>
        <source>Section six doesn&apos;t say whether a processing fee was collected.</source>
        <translation>第六部分应说明信息处理费收取情况。</translation>
    </message>
    <message>
        <source>the cell for fees that weren&apos;t paid is empty</source>
        <translation>“逾期未缴费”一格尚未填写</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) ended because the fee wasn&apos;t paid; the text should say what was asked for and collected.</source>
        <translation>
            <numerusform>有%n件申请因逾期未缴费不再处理，请在正文中说明收费情况。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FieldPicker</name>
    <message>
        <source>No figure of that name. Other words may find it.</source>
        <translation>没有这个名称的数据，请换个词再找。</translation>
    </message>
    <message>
        <source>Words of the figure&apos;s label</source>
        <translation>数据名称中的词</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Words of its label, in any order</source>
        <translation>输入名称中的词，不分先后</translation>
    </message>
</context>
<context>
    <name>nianbao::FieldRules</name>
    <message>
        <source>The live figure “%1” (%2) has lost what it was bound to; remove it, or insert it anew.</source>
        <translation>联动数字“%1”（%2）的来源已不存在；请删除，或重新插入。</translation>
    </message>
    <message>
        <source>The live figure “%1” (%2) has no number; fill in what it stands for, or say it in other words.</source>
        <translation>联动数字“%1”（%2）尚无数值；请填写相应数据，或改用其他表述。</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（未填名称）</translation>
    </message>
    <message>
        <source>The breakdown “%1” has no parts yet.</source>
        <translation>分项统计“%1”尚无分项。</translation>
    </message>
    <message>
        <source>The breakdown “%1” isn&apos;t complete: %2.</source>
        <translation>分项统计“%1”未填完整：%2。</translation>
    </message>
    <message>
        <source>The sentence of the breakdown “%1” doesn&apos;t speak of: %2. Add it, or choose a phrasing again.</source>
        <translation>分项统计“%1”的文字未写到：%2。请补上，或重新选择一种写法。</translation>
    </message>
</context>
<context>
    <name>nianbao::FieldWords</name>
    <message>
        <source>The organ&apos;s full name, as on its seal.</source>
        <translation>机关全称，与印章一致。</translation>
    </message>
    <message>
        <source>The year that the figures are of, not the one in which the report is published.</source>
        <translation>数据所属年度，不是发布年度。</translation>
    </message>
    <message>
        <source>Left empty, it is made of the organ and the year.</source>
        <translation>留空时由机关名称和年度自动生成。</translation>
    </message>
    <message>
        <source>The number that the report was issued under, its year in 〔〕; empty if it has none.</source>
        <translation>印发年报的发文字号，年份用六角括号〔〕；没有则留空。</translation>
    </message>
    <message>
        <source>Who signs below section six; left empty, the organ.</source>
        <translation>第六部分之后的落款单位；留空时为本机关。</translation>
    </message>
    <message>
        <source>The date below the signature.</source>
        <translation>落款处的成文日期。</translation>
    </message>
    <message>
        <source>The day on which the report appears on the site.</source>
        <translation>年报在网站上发布的日期。</translation>
    </message>
    <message>
        <source>Who hands the report to the site, as the page names it.</source>
        <translation>网页上显示的信息来源，即向网站提供年报的单位。</translation>
    </message>
</context>
<context>
    <name>nianbao::Figure</name>
    <message>
        <source>“%1” is below zero; a figure here is zero or more.</source>
        <translation>“%1”小于零；这里应填零或正数。</translation>
    </message>
    <message>
        <source>“%1” is not a number; write digits only, without a unit.</source>
        <translation>“%1”不是数字；请只填数字，不带单位。</translation>
    </message>
    <message>
        <source>“%1” has a comma where no thousands separator belongs.</source>
        <translation>“%1”中的逗号不在千分位上。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; this cell counts whole items.</source>
        <translation>“%1”不是整数；本单元格应填整数。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too many decimals; this cell takes up to %n.</source>
        <translation>
            <numerusform>“%1”小数位过多；本单元格最多%n位小数。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large for this cell.</source>
        <translation>“%1”超出本单元格可填的范围。</translation>
    </message>
</context>
<context>
    <name>nianbao::FigureEdit</name>
    <message>
        <source>A cell takes digits, or “/” for not applicable.</source>
        <translation>单元格只能填数字；不适用的填“/”。</translation>
    </message>
</context>
<context>
    <name>nianbao::FigureMatcher</name>
    <message>
        <source>The form has no such column.</source>
        <translation>格式中没有这一列。</translation>
    </message>
    <message>
        <source>The form has no such row.</source>
        <translation>格式中没有这一行。</translation>
    </message>
    <message>
        <source>Its columns can&apos;t be told apart.</source>
        <translation>各列无法区分。</translation>
    </message>
    <message>
        <source>It has %1 figures where the form has %2.</source>
        <translation>该行有%1个数据，格式中是%2个。</translation>
    </message>
    <message>
        <source>It stands there twice, with different figures.</source>
        <translation>这一行出现两次，数据不同。</translation>
    </message>
    <message>
        <source>Another report&apos;s, which stands before this one.</source>
        <translation>属于本年报之前的另一份年报。</translation>
    </message>
</context>
<context>
    <name>nianbao::FigureRules</name>
    <message>
        <source>last year&apos;s figures aren&apos;t known</source>
        <translation>没有上年数据</translation>
    </message>
    <message>
        <source>%1 “%2” is larger than such a figure can be; check it.</source>
        <translation>%1“%2”数值异常偏大，请核实。</translation>
    </message>
    <message>
        <source>%1 “%2” was %3 last year and is %4 now; check it.</source>
        <translation>%1“%2”上年为%3，本年为%4，请核实。</translation>
    </message>
    <message>
        <source>a cell that it needs is empty</source>
        <translation>所需的单元格未填写</translation>
    </message>
    <message>
        <source>The fees were %1 last year and are %2 now: yuan instead of 10,000 yuan, or the other way round? Check the unit.</source>
        <translation>收费金额上年为%1，本年为%2，疑似“元”与“万元”混用，请核对单位。</translation>
    </message>
    <message>
        <source>Every figure of table two is 0, and last year there were some; check them.</source>
        <translation>主动公开数据全部为0，而上年有数，请核实。</translation>
    </message>
    <message>
        <source>Every figure of table two is 0, and this organ makes decisions; check them.</source>
        <translation>主动公开数据全部为0，而本机关作出行政决定，请核实。</translation>
    </message>
    <message>
        <source>An organ like this one usually collects no fees; check the figure.</source>
        <translation>这类机关一般没有收费项目，请核实收费金额。</translation>
    </message>
    <message>
        <source>Last year&apos;s report isn&apos;t there, so nothing was compared across years; begin from it, or name it.</source>
        <translation>没有上年报告，未作跨年核对；请由上年报告新建，或指定上年报告。</translation>
    </message>
</context>
<context>
    <name>nianbao::FigureWords</name>
    <message>
        <source>The program adds this up: %1 cells, from “%2” to “%3”.</source>
        <translation>此数由程序计算：自“%2”至“%3”共%1格之和。</translation>
    </message>
    <message>
        <source>The program adds this up: %1.</source>
        <translation>此数由程序计算：%1。</translation>
    </message>
</context>
<context>
    <name>nianbao::File</name>
    <message>
        <source>The file can&apos;t be read. %1</source>
        <translation>文件无法读取。%1</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. %1</source>
        <translation>文件无法写入。%1</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>It is too large to be a report.</source>
        <translation>文件过大，不是年报。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: its name is missing.</source>
        <translation>文件无法写入：缺少文件名。</translation>
    </message>
    <message>
        <source>The folder “%1” doesn&apos;t exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source> What was there before is unchanged.</source>
        <comment>after another sentence</comment>
        <translation>原有内容未受影响。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>The file is written, but it isn&apos;t certain that it would outlast a power cut. %1</source>
        <translation>文件已写入，但不能保证断电后仍在。%1</translation>
    </message>
    <message>
        <source>The file can&apos;t be written, and what was there before is damaged. %1 What was there before is kept here: %2</source>
        <translation>文件无法写入，原文件也已损坏。%1原文件的内容另存在：%2</translation>
    </message>
</context>
<context>
    <name>nianbao::FileCommands</name>
    <message>
        <source>Annual reports</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>Start from last year&apos;s report</source>
        <translation>从上年报告开始</translation>
    </message>
    <message>
        <source>Your report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>Started from “%1”.</source>
        <translation>已根据“%1”新建年报。</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>打开年报</translation>
    </message>
    <message>
        <source>It was taken out of the list of recent files.</source>
        <translation>已从最近打开的列表中移除。</translation>
    </message>
    <message>
        <source>What was open before is unchanged.</source>
        <translation>原来打开的年报未受影响。</translation>
    </message>
    <message>
        <source>This report can only be read</source>
        <translation>这份年报只能查看</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存年报</translation>
    </message>
    <message>
        <source>The report wasn&apos;t saved. Everything you entered is still in this window.</source>
        <translation>年报没有保存。您填写的内容都还在窗口中。</translation>
    </message>
    <message>
        <source>Choose another place with “Save As…”.</source>
        <translation>请用“另存为”换一个位置。</translation>
    </message>
    <message>
        <source>Something can&apos;t be taken as it is</source>
        <translation>有一处填写的内容不符合要求</translation>
    </message>
    <message>
        <source>Everything you entered is still in this window.</source>
        <translation>您填写的内容都还在窗口中。</translation>
    </message>
    <message>
        <source>“%1”: %2
Correct it, or press Esc there to go back to what it was.</source>
        <translation>“%1”：%2
请改正，或在该处按 Esc 键恢复原来的内容。</translation>
    </message>
    <message>
        <source>Organ profile</source>
        <translation>机关信息</translation>
    </message>
    <message>
        <source>The new report begins without it.</source>
        <translation>新年报未带入机关信息。</translation>
    </message>
    <message>
        <source>Fill it in anew with “Organ Profile…”; the file is kept beside the new one.</source>
        <translation>请用“机关信息…”重新填写；原文件会保留在新文件旁。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>This is the sample. Saving it makes a file of your own.</source>
        <translation>这是示例。保存时另存为您自己的文件，示例不变。</translation>
    </message>
    <message>
        <source>Opened “%1”, the first report among the files.</source>
        <translation>已打开其中的第一份年报“%1”。</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened; it is left as it is.</source>
        <translation>该文件无法打开，文件本身未作改动。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Everything else that you entered stays. Without it, what stood there before stays.</source>
        <translation>您填写的其他内容都在。不保留这一处时，恢复原来的内容。</translation>
    </message>
    <message>
        <source>Go On Without It</source>
        <translation>不保留，继续</translation>
    </message>
    <message>
        <source>Compare with last year&apos;s report</source>
        <translation>与上年报告核对</translation>
    </message>
    <message>
        <source>“%1” is a report of %2.</source>
        <translation>“%1”是%2年度的报告。</translation>
    </message>
    <message>
        <source>The checks compare with the year before this report&apos;s, which is %1.</source>
        <translation>检查时应与本报告的上一年度（%1年）核对。</translation>
    </message>
    <message>
        <source>Compare All the Same</source>
        <translation>仍作核对</translation>
    </message>
    <message>
        <source>Compared with “%1”. It can be undone.</source>
        <translation>已与“%1”核对，可以撤销。</translation>
    </message>
    <message>
        <source>Only Read It</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>A copy is a report of its own, which has no file yet.</source>
        <translation>副本是一份独立的年报，还没有自己的文件。</translation>
    </message>
    <message>
        <source>Open All the Same</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Open it all the same only if that computer is off or its program is gone: what one of you saves, the other one doesn&apos;t have.</source>
        <translation>仅在对方电脑已关机或程序已退出时，方可选“仍然打开”；否则双方各自保存，会互相缺少对方的改动。</translation>
    </message>
    <message>
        <source>This report is open already</source>
        <translation>这份年报已经打开</translation>
    </message>
    <message>
        <source>The file was altered</source>
        <translation>文件已被改动</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t as you opened it: somebody else has saved it since.</source>
        <translation>“%1”与您打开时不同：其间有别人保存过。</translation>
    </message>
    <message>
        <source>Everything you entered is still in this window. What you replace is kept as an earlier version.</source>
        <translation>您填写的内容都还在这个窗口里。被替换的内容会留作较早版本。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>This place doesn&apos;t let the file be replaced in one step. %1</source>
        <translation>这个位置不允许一步替换文件。%1</translation>
    </message>
    <message>
        <source>It can be written into instead; what is in it now is kept as an earlier version first. If the power failed in the middle, the file would be damaged.</source>
        <translation>可以直接写入原文件；文件现有内容会先留作较早版本。写到一半若断电，文件会损坏。</translation>
    </message>
    <message>
        <source>Write into It</source>
        <translation>直接写入</translation>
    </message>
    <message>
        <source>“%1” is saved, but the version before isn&apos;t kept. %2</source>
        <translation>“%1”已保存，但上一个版本没有留存。%2</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>What can be read of it can be opened as a new report. The file itself is left as it is.</source>
        <translation>能读出的内容可以作为新年报打开，文件本身保持不变。</translation>
    </message>
    <message>
        <source>Open What Can Be Read</source>
        <translation>打开能读出的内容</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>What couldn&apos;t be read</source>
        <translation>读不出的内容</translation>
    </message>
    <message>
        <source>All of it could be read.</source>
        <translation>内容全部读出。</translation>
    </message>
    <message>
        <source>This is what could be read of “%1”, as a report without a file. Compare it with the paper.</source>
        <translation>这是从“%1”中读出的内容，还没有自己的文件。请与纸质稿核对。</translation>
    </message>
</context>
<context>
    <name>nianbao::FilingCommands</name>
    <message>
        <source>Findings and what was acknowledged</source>
        <translation>检查结果及已核实事项</translation>
    </message>
    <message>
        <source>Make the Package</source>
        <translation>生成报送包</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已经存在。</translation>
    </message>
    <message>
        <source>The files of the package are replaced; what else is in it stays.</source>
        <translation>其中同名的报送文件将被替换，其他文件保留。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Your report is unchanged; the package isn&apos;t complete.</source>
        <translation>年报没有变化；报送包不完整。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another place.</source>
        <translation>无法建立文件夹“%1”，请另选位置。</translation>
    </message>
    <message>
        <source>The package is in %1</source>
        <translation>报送包已生成：%1</translation>
    </message>
    <message>
        <source>Record the Filing</source>
        <translation>备案登记</translation>
    </message>
    <message>
        <source>It is noted with today&apos;s date and the report&apos;s fingerprint.</source>
        <translation>同时记录当前时间和年报的数据指纹。</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Handed in &amp;to</source>
        <translation>报送至(&amp;T)</translation>
    </message>
    <message>
        <source>Recorded; “The Report&apos;s Way” has it.</source>
        <translation>已登记，可在“流转记录”中查看。</translation>
    </message>
    <message>
        <source>Attach the Signed Copy</source>
        <translation>附签字盖章件</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Your report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>The scan is too large: %1 MB at most. Scan it at 200 dots per inch.</source>
        <translation>扫描件过大，不能超过%1 MB。请按每英寸200点重新扫描。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Attached. It belongs to the report as it is now, and is never published.</source>
        <translation>已附上。扫描件对应年报现在的内容，不会公开。</translation>
    </message>
    <message>
        <source>No signed copy is attached.</source>
        <translation>没有附签字盖章件。</translation>
    </message>
    <message>
        <source>No program could be started to show it. It lies in %1 until the program ends.</source>
        <translation>无法启动查看程序。扫描件暂存在%1，退出本程序时删除。</translation>
    </message>
    <message>
        <source>The signed copy shows the report as it is now.</source>
        <translation>签字盖章件与年报现在的内容一致。</translation>
    </message>
    <message>
        <source>The report was altered since this copy was signed.</source>
        <translation>签字盖章后，年报被改动过。</translation>
    </message>
    <message>
        <source>This is no scan. PDF, JPEG, PNG and TIFF can be attached.</source>
        <translation>这不是扫描件，可以附PDF、JPEG、PNG和TIFF文件。</translation>
    </message>
    <message>
        <source>What is attached is no scan, and isn&apos;t opened.</source>
        <translation>所附的不是扫描件，没有打开。</translation>
    </message>
    <message>
        <source>This report isn&apos;t approved yet: it is “%1”.</source>
        <translation>这份年报尚未批准，目前是“%1”。</translation>
    </message>
    <message>
        <source>The package is what is handed in once all is signed.</source>
        <translation>报送包应在签发之后生成。</translation>
    </message>
    <message>
        <source>&amp;Make It All the Same</source>
        <translation>仍然生成(&amp;M)</translation>
    </message>
</context>
<context>
    <name>nianbao::FindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 of %2, from the top again</source>
        <translation>第 %1 处，共 %2 处，已从头继续</translation>
    </message>
    <message>
        <source>%1 of %2, from the end again</source>
        <translation>第 %1 处，共 %2 处，已从末尾继续</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a hit; of how many</comment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>查找：</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>在年报中查找</translation>
    </message>
    <message>
        <source>Labels, figures and texts</source>
        <translation>项目、数字、文字</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingCommands</name>
    <message>
        <source>What was found there has changed meanwhile; look at it once more.</source>
        <translation>此处的情况已有变化，请重新核对。</translation>
    </message>
    <message>
        <source>This rule allows no exception: what it finds can&apos;t be acknowledged.</source>
        <translation>这条规则没有例外，不能核实保留。</translation>
    </message>
    <message>
        <source>Acknowledge a finding</source>
        <translation>核实问题</translation>
    </message>
    <message>
        <source>Why it may stay as it is; whoever reviews the report reads it.</source>
        <translation>说明可以保留的理由，供审核人查阅。</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>核实(&amp;A)</translation>
    </message>
    <message>
        <source>Acknowledged. It is reopened when what it looks at changes.</source>
        <translation>已核实。所涉内容改动后将重新提示。</translation>
    </message>
    <message>
        <source>Nothing open was found at this place.</source>
        <translation>此处没有未处理的问题。</translation>
    </message>
    <message>
        <source>Reopened. It can be undone.</source>
        <translation>已取消核实，可以撤销。</translation>
    </message>
    <message>
        <source>Mended. It can be undone.</source>
        <translation>已改正，可以撤销。</translation>
    </message>
    <message>
        <source>Switch a rule off</source>
        <translation>停用规则</translation>
    </message>
    <message>
        <source>Why this report isn&apos;t judged by it; whoever reviews the report reads it.</source>
        <translation>说明本报告不适用这条规则的理由，供审核人查阅。</translation>
    </message>
    <message>
        <source>Switch &amp;Off</source>
        <translation>停用(&amp;O)</translation>
    </message>
    <message>
        <source>The rule is switched off for this report; the list of rules has it.</source>
        <translation>本报告已停用这条规则，可在规则清单中重新启用。</translation>
    </message>
    <message>
        <source>The rule is switched on again.</source>
        <translation>规则已重新启用。</translation>
    </message>
    <message>
        <source>This rule allows no exception: it can&apos;t be switched off.</source>
        <translation>这条规则不允许例外，不能停用。</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingDetails</name>
    <message>
        <source>The finding at length</source>
        <translation>问题详情</translation>
    </message>
    <message>
        <source>&amp;Mend It This Way</source>
        <translation>照此改正(&amp;M)</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge…</source>
        <translation>核实(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>取消核实(&amp;R)</translation>
    </message>
    <message>
        <source>Say why this may stay as it is</source>
        <translation>说明为何可以保留</translation>
    </message>
    <message>
        <source>Take the word back that this may stay</source>
        <translation>撤回“可以保留”的说明</translation>
    </message>
    <message>
        <source>Don&apos;t judge this report by this rule</source>
        <translation>本报告不再按这条规则检查</translation>
    </message>
    <message>
        <source>Undo takes it back</source>
        <translation>可以撤销</translation>
    </message>
    <message>
        <source>S&amp;witch Rule Off…</source>
        <translation>停用规则(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>places</comment>
        <translation>
            <numerusform>以及另外%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>核实已失效</translation>
    </message>
    <message>
        <source>What it looks at has changed since it was acknowledged: “%1”</source>
        <translation>核实（“%1”）之后，所涉内容有改动</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what stands there; what would</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>A way to mend it</source>
        <translation>改正办法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>This rule allows no exception: what it finds can&apos;t be acknowledged.</source>
        <translation>这条规则没有例外，不能核实保留。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rule&apos;s number; its title</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsFilter</name>
    <message>
        <source>Open (%1)</source>
        <translation>未处理（%1）</translation>
    </message>
    <message>
        <source>Acknowledged (%1)</source>
        <translation>已核实（%1）</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>findings</comment>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>搜索问题</translation>
    </message>
    <message>
        <source>Open or acknowledged</source>
        <translation>未处理或已核实</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>规则类别</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除查找内容</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>the kind of a finding; where it lies</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · reopened</source>
        <translation>%1 · 核实已失效</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of findings; how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where a finding lies; what it says</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsPanel</name>
    <message>
        <source>These rules aren&apos;t used: %1</source>
        <translation>以下规则未采用：%1</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>目前未发现问题。</translation>
    </message>
    <message>
        <source>Nothing of what was chosen is found.</source>
        <translation>没有符合条件的问题。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>按回车键转到所在位置</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more file(s) of rules</source>
        <translation>
            <numerusform>……另有%n个规则文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::Fonts</name>
    <message>
        <source>The list of fonts can&apos;t be read: %1</source>
        <translation>字体列表无法读取：%1</translation>
    </message>
    <message>
        <source>expected a list of families</source>
        <translation>应为字体族列表</translation>
    </message>
    <message>
        <source>expected a family&apos;s name</source>
        <translation>应为字体族名称</translation>
    </message>
    <message>
        <source>expected &quot;normal&quot; or &quot;bold&quot;</source>
        <translation>应为 normal 或 bold，即常规或加粗</translation>
    </message>
    <message>
        <source>unknown or repeated role &quot;%1&quot;</source>
        <translation>用途“%1”未知或重复</translation>
    </message>
    <message>
        <source>the role &quot;%1&quot; is missing</source>
        <translation>缺少用途“%1”</translation>
    </message>
</context>
<context>
    <name>nianbao::FormRules</name>
    <message numerus="yes">
        <source>%1: %n cell(s) are empty; where there is nothing to report, write 0.</source>
        <translation>
            <numerusform>%1有%n个单元格未填写；没有数据的请填0。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) hold “/”; where there was none, write 0.</source>
        <translation>
            <numerusform>%1有%n个单元格填的是“/”；没有数据的请填0。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is too large to be computed; check the figures that it adds up.</source>
        <translation>%1“%2”数值过大，无法计算；请核对相加的各项数字。</translation>
    </message>
    <message>
        <source>%1, column “%2”, has figures too large to be compared: %3, %4.</source>
        <translation>%1“%2”一列数值过大，无法核对：%3，%4。</translation>
    </message>
    <message>
        <source>%1, column “%2”, doesn&apos;t balance: %3, %4, difference %5.</source>
        <translation>%1“%2”一列不平：%3，%4，差%5。</translation>
    </message>
    <message>
        <source>“%1” has no text yet.</source>
        <translation>“%1”尚无正文。</translation>
    </message>
    <message>
        <source>the year isn&apos;t known</source>
        <translation>报告年度尚未填写</translation>
    </message>
    <message>
        <source>This form is that of %1 and later; a report of %2 has another one.</source>
        <translation>本格式自%1年度起使用，%2年度的报告用另一种格式。</translation>
    </message>
    <message>
        <source>%1, column “%2”: a cell that it needs is empty</source>
        <translation>%1“%2”一列所需的单元格尚未填写</translation>
    </message>
    <message>
        <source>%1, column “%2”, has results but no applications: %3, %4, difference %5.</source>
        <translation>%1“%2”一列没有申请，但填有办理结果：%3，%4，差%5。</translation>
    </message>
    <message>
        <source>The published report had the form of before %1, though it is of %2.</source>
        <translation>所发布的%2年度报告用的是%1年以前的格式。</translation>
    </message>
    <message>
        <source>Kept with the report, without a cell in this form: %1.</source>
        <translation>现行格式中没有对应单元格，已随年报保存：%1。</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1”%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>nianbao::FormatMenu</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>加粗(&amp;B)</translation>
    </message>
    <message>
        <source>Heading （一） (&amp;1)</source>
        <translation>标题“（一）”(&amp;1)</translation>
    </message>
    <message>
        <source>Heading 1. (&amp;2)</source>
        <translation>标题“1.”(&amp;2)</translation>
    </message>
    <message>
        <source>Plain &amp;Paragraph</source>
        <translation>正文段落(&amp;P)</translation>
    </message>
    <message>
        <source>Insert P&amp;icture…</source>
        <translation>插入图片(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Tidy Text…</source>
        <translation>整理文字(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Word Count</source>
        <translation>字数统计(&amp;W)</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Your text is unchanged.</source>
        <translation>您的文字未作改动。</translation>
    </message>
    <message>
        <source>There is nothing to tidy in the text.</source>
        <translation>文字中没有需要整理的地方。</translation>
    </message>
    <message>
        <source>Brea&amp;kdown…</source>
        <translation>分项统计(&amp;K)…</translation>
    </message>
    <message>
        <source>Insert &amp;Live Figure…</source>
        <translation>插入联动数字(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Go to the Live Figure&apos;s Source</source>
        <translation>转到联动数字的来源(&amp;G)</translation>
    </message>
    <message>
        <source>Bi&amp;nd the Number</source>
        <translation>关联此数字(&amp;N)</translation>
    </message>
    <message>
        <source>Bind &amp;All Numbers of the Text</source>
        <translation>关联正文中所有数字(&amp;A)</translation>
    </message>
    <message>
        <source>Make It a Plain N&amp;umber</source>
        <translation>改为普通数字(&amp;U)</translation>
    </message>
</context>
<context>
    <name>nianbao::Header</name>
    <message>
        <source>“%1” is not a year; write four digits, such as 2023.</source>
        <translation>“%1”不是年份；请填四位数字，如2023。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2024-01-23.</source>
        <translation>“%1”不是日期；请写成2024-01-23的形式。</translation>
    </message>
</context>
<context>
    <name>nianbao::HeaderForm</name>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>such as 2024-01-23</source>
        <translation>如2024-01-23</translation>
    </message>
    <message>
        <source>such as 2023</source>
        <translation>如2023</translation>
    </message>
</context>
<context>
    <name>nianbao::HelpPages</name>
    <message>
        <source>The Form&apos;s Cells</source>
        <translation>表格各项</translation>
    </message>
    <message>
        <source>What Is Checked</source>
        <translation>检查规则</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘操作</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>The form&apos;s cells</source>
        <translation>表格各项</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查规则</translation>
    </message>
    <message>
        <source>In the program, F1 in a cell opens its page.</source>
        <translation>在程序里，光标在单元格中时按F1，即可打开该项的说明。</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>自动计算</translation>
    </message>
    <message>
        <source>Nothing is typed here. It adds up:</source>
        <translation>此处不用填写，由下列各项相加得出：</translation>
    </message>
    <message>
        <source>A whole number, 0 or greater.</source>
        <translation>填写整数，不小于0。</translation>
    </message>
    <message numerus="yes">
        <source>A number, 0 or greater, with up to %n decimals.</source>
        <translation>
            <numerusform>填写不小于0的数，小数不超过%n位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its unit is %1.</source>
        <translation>单位为%1。</translation>
    </message>
    <message>
        <source>What to type</source>
        <translation>填写方法</translation>
    </message>
    <message>
        <source>Nothing happened in the year: 0. An empty cell is not the same: it counts as not filled in, and the check before publishing asks for it.</source>
        <translation>本年度没有发生的，填0。留空与0不同：留空视为未填写，发布前检查会要求补填。</translation>
    </message>
    <message>
        <source>Must balance</source>
        <translation>勾稽关系</translation>
    </message>
    <message>
        <source>Checks that look here</source>
        <translation>相关检查</translation>
    </message>
    <message>
        <source>In the program, F1 on a finding opens the page of its check.</source>
        <translation>在程序里，选中一条检查结果后按F1，即可打开相应规则的说明。</translation>
    </message>
    <message>
        <source>If it finds something</source>
        <translation>查出问题怎么办</translation>
    </message>
    <message>
        <source>Mend the place: it allows no exception.</source>
        <translation>请改正该处；此项检查没有例外。</translation>
    </message>
    <message>
        <source>Mend the place. Where it is right as it is, acknowledge the finding and say why: it stays with the report, and comes up again when the place is altered.</source>
        <translation>请改正该处。确属如此的，请点“核实”并写明理由：理由随年报保存，该处再有改动时会重新提示。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>依据</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cells</source>
        <translation>
            <numerusform>等，另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells that it looks at</source>
        <translation>涉及的单元格</translation>
    </message>
</context>
<context>
    <name>nianbao::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 返回</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>%1——帮助</translation>
    </message>
</context>
<context>
    <name>nianbao::IdentityRules</name>
    <message>
        <source>last year “%1”: %2</source>
        <translation>上年“%1”：%2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>a cell that it needs is empty</source>
        <translation>所需的单元格未填写</translation>
    </message>
    <message>
        <source>last year&apos;s figures aren&apos;t known</source>
        <translation>没有上年数据</translation>
    </message>
    <message>
        <source>a figure is too large to be compared</source>
        <translation>有的数太大，无法比较</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportCommands</name>
    <message>
        <source>Published reports</source>
        <translation>已公布的年报</translation>
    </message>
    <message>
        <source>Import a published report</source>
        <translation>导入已公布的年报</translation>
    </message>
    <message>
        <source>Nothing to import was copied</source>
        <translation>没有复制可导入的内容</translation>
    </message>
    <message>
        <source>Open the published report in the browser, select all of it with Ctrl+A, copy it with Ctrl+C and try again.</source>
        <translation>请在浏览器中打开已公布的年报，按 Ctrl+A 全选，按 Ctrl+C 复制，然后再试。</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>复制的内容</translation>
    </message>
    <message>
        <source>Your report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Imported from “%1”. It has no file yet.</source>
        <translation>已从“%1”导入，尚未存为文件。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Check the published page</source>
        <translation>核对已公布的网页</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportQuestions</name>
    <message>
        <source>Taken by its place in the table. Is it right?</source>
        <translation>按在表中的位置导入，是否正确？</translation>
    </message>
    <message>
        <source>Its row is called “%1” there. Is it right?</source>
        <translation>原页面这一行写作“%1”，是否正确？</translation>
    </message>
    <message>
        <source>A total is printed there, but its parts are empty.</source>
        <translation>原件中填有合计，但各分项为空。</translation>
    </message>
    <message>
        <source>The total printed there isn&apos;t what its parts add up to: %1.</source>
        <translation>原文中的合计与各分项之和不符，各分项之和为 %1。</translation>
    </message>
    <message>
        <source>No number; the cell stays empty.</source>
        <translation>不是数字；该格留空。</translation>
    </message>
    <message>
        <source>No number; taken as %1.</source>
        <translation>不是数字；按 %1 导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its cell(s) aren&apos;t there; they stay empty.</source>
        <translation>
            <numerusform>有 %n 个单元格在原文中没有找到，留空。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there; the cell stays empty.</source>
        <translation>原文中没有；该单元格留空。</translation>
    </message>
    <message>
        <source>No such heading there.</source>
        <translation>原文中没有这个标题。</translation>
    </message>
    <message>
        <source>Words that aren&apos;t part of the report.</source>
        <translation>不属于年报的文字。</translation>
    </message>
    <message>
        <source>A table that isn&apos;t the form&apos;s.</source>
        <translation>不是规定格式中的表格。</translation>
    </message>
    <message>
        <source>A row that isn&apos;t the form&apos;s.</source>
        <translation>不是规定格式中的行。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>A picture; put it in by hand where it belongs.</source>
        <translation>图片；请在相应位置手工插入。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>导语</translation>
    </message>
    <message numerus="yes">
        <source>It divides a whole into %n part(s). Ticked, it becomes a breakdown, whose percentages are computed; its words stay.</source>
        <translation>
            <numerusform>这段话把总数分为%n项。勾选后转为分项统计，占比自动计算，文字不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of an older form; this one has no cell for it. It is kept with the report.</source>
        <translation>旧格式的数据，现行格式没有对应单元格，随年报保存。</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportRules</name>
    <message>
        <source>%1 “%2” held “%3” where a number belongs.</source>
        <translation>%1“%2”应填写数字，原页面上为“%3”。</translation>
    </message>
    <message>
        <source>%1 “%2”: the parts come to %3, but %4 was printed; find out which is right.</source>
        <translation>%1“%2”各项之和为%3，与原页面上的%4不符，请查明哪个对。</translation>
    </message>
    <message>
        <source>%1: “%2” was printed where the form has “%3”.</source>
        <translation>%1标题“%2”与规定格式“%3”不一致。</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportWindow</name>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were found in “%1”.</source>
        <translation>
            <numerusform>在“%1”中找到 %n 个数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them isn&apos;t certain: compare it with the source on the left and tick it below. What isn&apos;t ticked stays empty.</source>
        <translation>
            <numerusform>其中 %n 个不能确定：请对照左侧原文，在下方勾选。未勾选的留空。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the form is there, and nothing is left over.</source>
        <translation>规定格式的内容齐全，没有剩余。</translation>
    </message>
    <message>
        <source>Below is what you should know of before you go on.</source>
        <translation>请先查看下方所列情况，再继续导入。</translation>
    </message>
    <message>
        <source>Import a Published Report</source>
        <translation>导入已公布的年报</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>原文内容</translation>
    </message>
    <message>
        <source>Confirm &amp;All</source>
        <translation>全部确认(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>导入(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) can be taken as a breakdown: tick it below.</source>
        <translation>
            <numerusform>有%n段文字可转为分项统计，需要的请在下面勾选。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>nianbao::InspectorPage</name>
    <message>
        <source>All findings of the report (%1)</source>
        <translation>年报全部检查结果（%1）</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Last year here: %1</source>
        <translation>上年同项：%1</translation>
    </message>
    <message>
        <source>Last year under “%1”: %2</source>
        <comment>label of a row; figure</comment>
        <translation>上年“%1”：%2</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>合计项</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>目前未发现问题。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a severity; how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Checks that look here</source>
        <translation>相关检查</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>not yet: cells are empty</source>
        <translation>尚有空白单元格</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Confirm this value</source>
        <translation>确认此处</translation>
    </message>
    <message>
        <source>Confirm everything in this section</source>
        <translation>确认本部分全部内容</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Checked, correct</source>
        <translation>已核对无误</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>What stood here</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what stood there before, and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n change(s) before</source>
        <translation>
            <numerusform>……此前还有%n次修改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::Journal</name>
    <message>
        <source>What was kept of a report can&apos;t be read.</source>
        <translation>留存的年报内容无法读取。</translation>
    </message>
</context>
<context>
    <name>nianbao::Json</name>
    <message>
        <source>This stands twice; only one of the two can be meant.</source>
        <translation>此处出现了两次，只能保留一个。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>数值过大。</translation>
    </message>
    <message>
        <source>The file ends in the middle; the rest of it is missing.</source>
        <translation>文件不完整，后面的内容缺失。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a report, or is damaged here.</source>
        <translation>文件不是年报，或者此处已损坏。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>The file is nested deeper than any report.</source>
        <translation>文件嵌套层次过深，不是年报。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a report: it isn&apos;t UTF-8 text.</source>
        <translation>文件不是年报：不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The file holds more than any report.</source>
        <translation>文件内容过多，超过任何年报。</translation>
    </message>
</context>
<context>
    <name>nianbao::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>nianbao::LastYearRules</name>
    <message numerus="yes">
        <source>%1: %n figure(s) came from last year&apos;s report; compare and confirm.</source>
        <translation>
            <numerusform>%1有%n个数字取自上年报告，请核对后确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n paragraph(s) still read as last year.</source>
        <translation>
            <numerusform>“%1”有%n段文字与上年相同，请更新或者确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>last year&apos;s report isn&apos;t there to compare with</source>
        <translation>没有上年报告可供比较</translation>
    </message>
    <message>
        <source>there is too little text to compare</source>
        <translation>文字太少，无法比较</translation>
    </message>
    <message>
        <source>“%1” is %2 % the same as last year&apos;s; say what is new.</source>
        <translation>“%1”与上年报告相似度%2%，请更新。</translation>
    </message>
</context>
<context>
    <name>nianbao::LeadOffer</name>
    <message>
        <source>Write the lead from the organ&apos;s profile</source>
        <translation>根据机关信息拟写导语</translation>
    </message>
</context>
<context>
    <name>nianbao::LeadRules</name>
    <message>
        <source>The title should say “%1”.</source>
        <translation>标题应写明“%1”。</translation>
    </message>
    <message>
        <source>“%1”, but %2 of the report&apos;s sections are named.</source>
        <translation>写的是“%1”，列出的却有%2个部分。</translation>
    </message>
    <message>
        <source>“%1”, but the report has %2 sections.</source>
        <translation>写的是“%1”，年报应有%2个部分。</translation>
    </message>
</context>
<context>
    <name>nianbao::LineMending</name>
    <message>
        <source>What stands behind the report&apos;s end was left out.</source>
        <translation>报告结尾之后的内容未予保留。</translation>
    </message>
    <message>
        <source>The beginning of what stands at line %1 is lost, and what it belongs to isn&apos;t known: “%2”.</source>
        <translation>第 %1 行内容的开头已缺失，无法判断其归属：“%2”。</translation>
    </message>
    <message>
        <source>Line %1 is damaged: “%2”.</source>
        <translation>第 %1 行已损坏：“%2”。</translation>
    </message>
</context>
<context>
    <name>nianbao::LocalText</name>
    <message>
        <source>en</source>
        <comment>the code of this translation&apos;s language</comment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
    <message>
        <source>[*]%1 — Nianbao</source>
        <translation>[*]%1 — 年报</translation>
    </message>
    <message>
        <source>About Nianbao</source>
        <translation>关于年报</translation>
    </message>
    <message>
        <source>Nianbao %1
Editor for the annual report on government information disclosure

The form is the national one of 2021. Built with Qt %2.</source>
        <translation>年报 %1
政府信息公开工作年度报告编辑程序

采用2021年国家统一格式。基于 Qt %2。</translation>
    </message>
    <message>
        <source>[*]Nianbao</source>
        <translation>[*]年报</translation>
    </message>
    <message>
        <source>Some rules of your own aren&apos;t used; the list of findings says why.</source>
        <translation>部分本地规则未采用，原因见检查结果。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, stage</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, altered since)</source>
        <comment>file, stage</comment>
        <translation>%1（%2，之后被改动）</translation>
    </message>
</context>
<context>
    <name>nianbao::MergeWindow</name>
    <message>
        <source>follows</source>
        <translation>随之变动</translation>
    </message>
    <message>
        <source>comes over</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Altered on both sides: nothing</source>
        <translation>双方都改动的：无</translation>
    </message>
    <message>
        <source>Altered on both sides: please choose</source>
        <translation>双方都改动的：请逐项选定</translation>
    </message>
    <message>
        <source>Comes over by itself: nothing</source>
        <translation>直接并入的：无</translation>
    </message>
    <message>
        <source>Comes over by itself</source>
        <translation>直接并入的</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待选定</translation>
    </message>
    <message>
        <source>No place was altered on both sides in different ways.</source>
        <translation>没有双方改动不一致之处。</translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) that were altered on both sides are answered.</source>
        <translation>
            <numerusform>双方都改动的 %n 处已全部选定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that were altered on both sides are open.</source>
        <translation>
            <numerusform>双方都改动的还有 %n 处待选定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) come over from “%1” by themselves.</source>
        <translation>
            <numerusform>“%1”中有 %n 处直接并入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Your report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>Not all of it could be merged</source>
        <translation>未能全部合并</translation>
    </message>
    <message>
        <source>“%1” holds something that this version doesn&apos;t know; it stays there.</source>
        <translation>“%1”中有本版本无法识别的内容，未并入，仍留在原文件中。</translation>
    </message>
    <message>
        <source>Merged with “%1”. It can be undone.</source>
        <translation>已与“%1”合并，可以撤销。</translation>
    </message>
    <message>
        <source>Merge with “%1”</source>
        <translation>与“%1”合并</translation>
    </message>
    <message>
        <source>What is merged</source>
        <translation>合并内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>原稿</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本年报</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>&amp;Keep This Report&apos;s</source>
        <translation>用本年报的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take the Other One&apos;s</source>
        <translation>用另一份的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>this report&apos;s</source>
        <translation>用本年报的</translation>
    </message>
    <message>
        <source>the other one&apos;s</source>
        <translation>用另一份的</translation>
    </message>
</context>
<context>
    <name>nianbao::MhtmlDocument</name>
    <message>
        <source>This saved page has no text in it, or is damaged. Save it anew, as a web page.</source>
        <translation>保存的网页里没有文字，或者已经损坏。请重新保存为网页。</translation>
    </message>
</context>
<context>
    <name>nianbao::MissingGlyphs</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等，另有%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>No installed font has %1: an empty box stands there on paper. Install a font that has it, or write it otherwise.</source>
        <translation>已安装的字体都没有%1，纸面上该处只有空框。请安装含有这些字的字体，或换一种写法。</translation>
    </message>
</context>
<context>
    <name>nianbao::Narrative</name>
    <message>
        <source>A heading within a section has the level 1 or 2.</source>
        <translation>部分内的小标题只分一、二两级。</translation>
    </message>
    <message>
        <source>A picture has to be a PNG or a JPEG.</source>
        <translation>图片须为 PNG 或 JPEG 格式。</translation>
    </message>
    <message>
        <source>A picture may have 8 MiB at most; make it smaller first.</source>
        <translation>图片不得超过 8 MB，请先缩小。</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeClipboard</name>
    <message numerus="yes">
        <source>%n picture(s) didn&apos;t come along. Insert them from their files.</source>
        <translation>
            <numerusform>有%n张图片未能一并粘贴，请从图片文件插入。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is too large for a picture.</source>
        <translation>“%1”太大，不能作为图片插入。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeEdit</name>
    <message>
        <source>What this figure was bound to isn&apos;t there any more; remove it, or insert it anew.</source>
        <translation>此数字的来源已不存在；请删除，或重新插入。</translation>
    </message>
    <message>
        <source>From %1. Ctrl+click goes there.</source>
        <translation>取自%1。按住Ctrl单击可转到该处。</translation>
    </message>
    <message>
        <source>A heading or a caption holds no live figures; drop it into a paragraph.</source>
        <translation>标题和图片说明不能含联动数字；请拖放到段落中。</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeJson</name>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>此处应为带引号的文本。</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know what stands here.</source>
        <translation>本版本不认识此处的内容。</translation>
    </message>
    <message>
        <source>The parts of a paragraph are expected here.</source>
        <translation>此处应为一个段落的各部分。</translation>
    </message>
    <message>
        <source>The picture&apos;s data are damaged.</source>
        <translation>图片数据已损坏。</translation>
    </message>
    <message>
        <source>A list of paragraphs is expected here.</source>
        <translation>此处应为段落列表。</translation>
    </message>
    <message>
        <source>A list of the breakdown&apos;s parts is expected here.</source>
        <translation>此处应为分项列表。</translation>
    </message>
    <message>
        <source>One of these is expected here: %1.</source>
        <translation>此处应为下列之一：%1。</translation>
    </message>
    <message>
        <source>What the number is bound to is expected here.</source>
        <translation>此处应为数字的来源。</translation>
    </message>
    <message>
        <source>A paragraph, a heading, a picture or a breakdown is expected here.</source>
        <translation>此处应为段落、标题、图片或分项统计。</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativePictures</name>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Its sentence isn&apos;t shown</source>
        <translation>（不显示文字）</translation>
    </message>
    <message numerus="yes">
        <source>Breakdown “%1”, %n part(s): Enter or a double click edits it</source>
        <translation>
            <numerusform>分项统计“%1”，共%n项：双击或按回车编辑</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::NoticeLine</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nianbao::NumberHelp</name>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Make it a plain number</source>
        <translation>改为普通数字</translation>
    </message>
    <message>
        <source>As in %1. Bound to it, the number follows it.</source>
        <translation>与%1一致。关联后，数字随之变化。</translation>
    </message>
    <message>
        <source>%1 is %2. Bound to it, the number says so, and follows it.</source>
        <translation>%1为%2。关联后，数字改为该值，并随之变化。</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>关联</translation>
    </message>
    <message numerus="yes">
        <source>Bind all %n number(s) of the report</source>
        <translation>
            <numerusform>关联全文%n处数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) bound; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已关联%n处数字，按Ctrl+Z可撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::OneLine</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>另外%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::OrganProfile</name>
    <message>
        <source>This version knows no organ of the kind “%1”.</source>
        <translation>本版本没有“%1”这种机关类型。</translation>
    </message>
    <message>
        <source>This version knows no level “%1”.</source>
        <translation>本版本没有“%1”这一层级。</translation>
    </message>
    <message>
        <source>“%1” is not a postcode; it has six digits.</source>
        <translation>“%1”不是邮政编码，邮政编码为6位数字。</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number; write it as 0357-1234567.</source>
        <translation>“%1”不是电话号码，请写成 0357-1234567 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; write it as xxgk@example.gov.cn.</source>
        <translation>“%1”不是电子邮箱，请写成 xxgk@example.gov.cn 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a day of every year; write it as 01-26.</source>
        <translation>“%1”不是每年都有的日期，请写成 01-26 或1月26日。</translation>
    </message>
    <message>
        <source>“%1” is not a site&apos;s address; write it as www.example.gov.cn.</source>
        <translation>“%1”不是网站域名，请写成 www.example.gov.cn 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a site&apos;s identity code; it has ten digits and stands in the site&apos;s footer.</source>
        <translation>“%1”不是网站标识码，标识码一般为10位，见网站页脚。</translation>
    </message>
</context>
<context>
    <name>nianbao::OrganProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Only where a local notice wants the report earlier</source>
        <translation>本地通知要求提前公布的，填在这里</translation>
    </message>
    <message>
        <source>The regulation names none for this kind; usual is %1</source>
        <translation>条例未对此类机关规定期限，通常为%1</translation>
    </message>
    <message>
        <source>By law %1 (%2); fill in an earlier day only</source>
        <translation>法定为%1（%2），本地要求更早的再填写</translation>
    </message>
</context>
<context>
    <name>nianbao::OrganRules</name>
    <message>
        <source>An organ of this kind (%1) usually makes no rules (规章); check these figures.</source>
        <translation>本机关（%1）一般无规章制定权，请核实“规章”数据。</translation>
    </message>
    <message>
        <source>The legal deadline, %1, has passed on the day that stands here.</source>
        <translation>已超过法定公布期限（%1）。</translation>
    </message>
    <message>
        <source>The local deadline, %1, has passed on the day that stands here.</source>
        <translation>已超过本地公布期限（%1）。</translation>
    </message>
    <message>
        <source>The usual deadline, %1, has passed on the day that stands here.</source>
        <translation>已超过通常公布期限（%1）。</translation>
    </message>
    <message>
        <source>The organ “%1” isn&apos;t the one in the profile, “%2”.</source>
        <translation>报告机关“%1”与机关信息中的“%2”不一致。</translation>
    </message>
    <message>
        <source>The title “%1” doesn&apos;t name the organ, “%2”.</source>
        <translation>标题“%1”中没有机关名称“%2”。</translation>
    </message>
    <message>
        <source>The signature “%1” isn&apos;t the organ, “%2”.</source>
        <translation>落款“%1”与机关“%2”不一致。</translation>
    </message>
    <message>
        <source>the organ&apos;s profile doesn&apos;t say what kind of organ it is</source>
        <translation>机关信息中没有填写机关类型</translation>
    </message>
    <message>
        <source>the kind of the organ, or the year, isn&apos;t known</source>
        <translation>机关类型或报告年度尚未填写</translation>
    </message>
    <message>
        <source>the organ&apos;s profile doesn&apos;t say what it is called</source>
        <translation>机关信息中没有填写机关名称</translation>
    </message>
    <message>
        <source>The lead speaks of “%1”, but the organ is “%2”.</source>
        <translation>导语写的是“%1”，本机关是“%2”。</translation>
    </message>
    <message>
        <source>Is “%1” another name of “%2”? If it is, put it in the organ&apos;s profile.</source>
        <translation>“%1”是否为“%2”的别称？如是，请填入机关信息的“其他名称”。</translation>
    </message>
</context>
<context>
    <name>nianbao::OrganTextRules</name>
    <message>
        <source>it isn&apos;t known what the organ is called</source>
        <translation>机关名称尚未填写</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t what “%2” calls itself: is it from another report?</source>
        <translation>“%1”与本机关“%2”不符，请核实是否照搬了其他机关的文字。</translation>
    </message>
    <message>
        <source>the organ&apos;s profile doesn&apos;t say what level it is of</source>
        <translation>机关信息中没有填写机关层级</translation>
    </message>
    <message>
        <source>“%1” in the report of an organ of this level (%2): is it from another report?</source>
        <translation>“%1”与本机关层级（%2）不符，请核实是否照搬了其他机关的文字。</translation>
    </message>
</context>
<context>
    <name>nianbao::OriginWords</name>
    <message>
        <source>computed by the program</source>
        <translation>程序计算</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>typed as it was carried over from last year, not confirmed yet</source>
        <translation>填写，与上年结转相同，尚未确认</translation>
    </message>
    <message>
        <source>carried over from last year, not confirmed yet</source>
        <translation>从上年结转，尚未确认</translation>
    </message>
    <message>
        <source>entered in this report</source>
        <translation>本年填写</translation>
    </message>
    <message>
        <source>carried over from last year, confirmed</source>
        <translation>从上年结转，已确认</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>last of its figures: %1</source>
        <translation>各项数据最近更新：%1</translation>
    </message>
</context>
<context>
    <name>nianbao::OutputCommands</name>
    <message>
        <source>%1 isn&apos;t installed; %2 stands in for it.</source>
        <translation>未安装%1，以%2代替。</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF文件</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出PDF</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Your report is unchanged; nothing was exported.</source>
        <translation>年报未受影响；没有导出。</translation>
    </message>
    <message>
        <source>Choose another place and export again.</source>
        <translation>请换一个位置再导出。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation>
            <numerusform>已送打印机：共%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Your report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>The printer didn&apos;t take it. See whether it is ready, and print again.</source>
        <translation>打印机未接受打印任务。请检查打印机是否就绪，再打印一次。</translation>
    </message>
    <message>
        <source>The picture “%1” can&apos;t be shown; a frame stands in its place. Insert it anew.</source>
        <translation>图片“%1”无法显示，已用空框代替，请重新插入。</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1第%2段</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>A live figure has lost what it was bound to:</source>
        <translation>联动数字的来源已不存在：</translation>
    </message>
    <message>
        <source>Remove it from the text, or insert it anew; F8 goes there.</source>
        <translation>请从正文中删除，或重新插入；按F8可转到该处。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>已停止导出，未写入任何文件。</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>打印(&amp;N)…</translation>
    </message>
    <message>
        <source>Your report is unchanged; nothing was printed.</source>
        <translation>年报未受影响，没有打印任何内容。</translation>
    </message>
    <message>
        <source>There is no page %1: the report ends with page %2. Choose others.</source>
        <translation>没有第 %1 页：年报只到第 %2 页。请另选页码。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Choose another place and print again.</source>
        <translation>请换一个位置，再打印一次。</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>已停止打印。</translation>
    </message>
    <message>
        <source>%1. The report ends with page %2.</source>
        <comment>what was printed</comment>
        <translation>%1。年报只到第 %2 页。</translation>
    </message>
</context>
<context>
    <name>nianbao::OwnRules</name>
    <message>
        <source>The settings switch checks off that there aren&apos;t: %1.</source>
        <translation>设置中停用的这些检查规则不存在：%1。</translation>
    </message>
    <message>
        <source>These checks allow no exception and stay on, whatever the settings say: %1.</source>
        <translation>这些检查不得停用，设置中的停用无效：%1。</translation>
    </message>
</context>
<context>
    <name>nianbao::PageComparison</name>
    <message>
        <source>Check the Published Page</source>
        <translation>核对已公布的网页</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>网页上</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>本报告中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were found in “%1”.</source>
        <translation>
            <numerusform>在“%1”中找到 %n 个数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says what the report says, cell by cell and word by word.</source>
        <translation>网页与本报告逐格、逐字一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) aren&apos;t as in the report.</source>
        <translation>
            <numerusform>有 %n 处与本报告不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PageModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>审签单</translation>
    </message>
</context>
<context>
    <name>nianbao::PageNote</name>
    <message>
        <source>%1: %2</source>
        <comment>who, what they say</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PagePictures</name>
    <message>
        <source>It is drawn by the page or the program itself, and can&apos;t be taken.</source>
        <translation>由网页或软件绘制，无法导入。</translation>
    </message>
    <message>
        <source>It isn&apos;t in the file: nothing is fetched from other places.</source>
        <translation>图片不在文件中；本程序不从别处下载。</translation>
    </message>
    <message>
        <source>It isn&apos;t in the file, and not in a folder beside it.</source>
        <translation>图片不在文件中，也不在其旁边的文件夹里。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>图片过大。</translation>
    </message>
    <message>
        <source>There are more than %1 pictures.</source>
        <translation>图片超过%1张。</translation>
    </message>
    <message>
        <source>It is no picture that a report can hold.</source>
        <translation>不是年报能保存的图片格式。</translation>
    </message>
</context>
<context>
    <name>nianbao::PageTemplate</name>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>This is no template that can be used: %1.</source>
        <translation>模板无法使用：%1。</translation>
    </message>
    <message>
        <source>There is nothing to put for “%1”.</source>
        <translation>没有可填入“%1”的内容。</translation>
    </message>
    <message>
        <source>The template is to show the report, {{{report}}}, once; it does %1 times.</source>
        <translation>模板中年报正文{{{report}}}应出现一次，实际出现%1次。</translation>
    </message>
</context>
<context>
    <name>nianbao::PageText</name>
    <message>
        <source>A date that isn&apos;t whole.</source>
        <translation>日期不完整。</translation>
    </message>
    <message>
        <source>It stands behind the signature.</source>
        <translation>位于落款之后。</translation>
    </message>
    <message>
        <source>It stands in the signature.</source>
        <translation>位于落款处。</translation>
    </message>
    <message>
        <source>It stands above the text.</source>
        <translation>位于正文之前。</translation>
    </message>
    <message>
        <source>It stands beside one of the form&apos;s tables.</source>
        <translation>位于规定表格旁边。</translation>
    </message>
</context>
<context>
    <name>nianbao::PageThumbnails</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>nianbao::PageView</name>
    <message>
        <source>%1: %2</source>
        <comment>which page; what stands there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Arrow keys choose a paragraph or a cell; Enter goes to where it is edited.</source>
        <translation>方向键选段落或单元格，回车键转到编辑处。</translation>
    </message>
</context>
<context>
    <name>nianbao::PaneKeys</name>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
</context>
<context>
    <name>nianbao::PanelTitle</name>
    <message>
        <source>Close this panel</source>
        <translation>关闭此栏</translation>
    </message>
</context>
<context>
    <name>nianbao::PaperDialog</name>
    <message>
        <source>Faces</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Room for a &amp;seal on the name and the date</source>
        <translation>署名和日期处留出印章位置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Wide tables in larger text on a page of their own, turned</source>
        <translation>列多的表格单独成页、横排放大(&amp;W)</translation>
    </message>
    <message>
        <source>The &amp;fingerprint in the foot of each page</source>
        <translation>每页页脚印数据指纹(&amp;F)</translation>
    </message>
    <message>
        <source>For &amp;reading aloud: large rows, a box beside each figure</source>
        <translation>读校本：行距加大，每个数字旁设勾选框(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Proof copy: “%1” behind the text, lines numbered</source>
        <translation>校样：正文背后衬“%1”，行首编行号(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Faces of the s&amp;tandard</source>
        <translation>恢复规定字体(&amp;T)</translation>
    </message>
    <message>
        <source>%1, chosen before, isn&apos;t installed</source>
        <translation>上次选用的 %1 未安装</translation>
    </message>
    <message>
        <source>For checking and signing, this once</source>
        <translation>供核对、签发，仅用一次</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不附</translation>
    </message>
    <message>
        <source>Before the report</source>
        <translation>放在年报之前</translation>
    </message>
    <message>
        <source>After the report</source>
        <translation>放在年报之后</translation>
    </message>
    <message>
        <source>Re&amp;view sheet to be signed:</source>
        <translation>审签单(&amp;V)：</translation>
    </message>
    <message>
        <source>Review sheet to be signed</source>
        <translation>审签单</translation>
    </message>
</context>
<context>
    <name>nianbao::PaperPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Review sheet, page %1 of %2</source>
        <translation>审签单第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>审签单</translation>
    </message>
</context>
<context>
    <name>nianbao::PartsModel</name>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年数量</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>增幅</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Rounded on its own it is %1; moved so that the sum is exactly 100 %.</source>
        <translation>单独四舍五入为%1；为使合计恰为100%而调整。</translation>
    </message>
</context>
<context>
    <name>nianbao::PartsRules</name>
    <message>
        <source>a number of this breakdown is no exact one</source>
        <translation>分项中有约数</translation>
    </message>
    <message>
        <source>The parts come to %1, but the whole is said to be %2, a difference of %3.</source>
        <translation>分项之和为%1，与总数%2不一致，相差%3。</translation>
    </message>
    <message>
        <source>By the text %1 came in or were carried over, but %2 were concluded or carried forward.</source>
        <translation>按正文，新收加上年结转为%1件，办结加结转下年度为%2件，前后不一。</translation>
    </message>
    <message>
        <source>the numbers that the percentage is of are no exact ones</source>
        <translation>占比所对应的是约数</translation>
    </message>
    <message>
        <source>the text doesn&apos;t say what the percentage is of</source>
        <translation>正文没有写明占比的总数</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 is %4%, not %5%.</source>
        <translation>“%1”%2占%3的%4%，正文写作%5%。</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 is %4% when rounded; %5% is one off in the last digit.</source>
        <translation>“%1”%2占%3，四舍五入为%4%，正文写作%5%，末位相差1。</translation>
    </message>
    <message>
        <source>The percentages come to %1%, not 100%.</source>
        <translation>各项占比合计%1%，不是100%。</translation>
    </message>
    <message numerus="yes">
        <source>These percentages of one breakdown don&apos;t have %n decimals like the others.</source>
        <translation>
            <numerusform>同一组占比的小数位数不统一，多数为%n位。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: it can&apos;t be more than 100%.</source>
        <translation>“%1”：不会超过100%。</translation>
    </message>
</context>
<context>
    <name>nianbao::PartsTable</name>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>已粘贴%n行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::Paste</name>
    <message>
        <source>row %1, column %2 of what was pasted</source>
        <translation>粘贴内容第%1行第%2列</translation>
    </message>
    <message>
        <source>“%1” would come outside the table. Nothing was pasted.</source>
        <translation>“%1”超出了表格范围。没有粘贴任何内容。</translation>
    </message>
    <message>
        <source>“%1” would come onto the label “%2”. Nothing was pasted.</source>
        <translation>“%1”会落在标题“%2”上。没有粘贴任何内容。</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>没有粘贴任何内容。</translation>
    </message>
</context>
<context>
    <name>nianbao::Pdf</name>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>无法开始生成PDF。</translation>
    </message>
    <message>
        <source>The PDF could not be continued after page %1.</source>
        <translation>PDF在第%1页之后无法继续生成。</translation>
    </message>
    <message>
        <source>The PDF could not be finished.</source>
        <translation>PDF未能生成完毕。</translation>
    </message>
    <message>
        <source>The export was stopped; no PDF was made.</source>
        <translation>导出已中止，没有生成PDF。</translation>
    </message>
</context>
<context>
    <name>nianbao::PdfAttachment</name>
    <message>
        <source>The report attached to the PDF is damaged.</source>
        <translation>PDF所附的报告已损坏。</translation>
    </message>
    <message>
        <source>What is attached to the PDF is larger than any report.</source>
        <translation>PDF的附件过大，不可能是报告。</translation>
    </message>
    <message>
        <source>More than one report is attached to the PDF; only one of them can be its own.</source>
        <translation>PDF附带了不止一份报告，只有一份可能是它自己的。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a PDF.</source>
        <translation>该文件不是PDF。</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be opened without its password.</source>
        <translation>该PDF设有密码，没有密码无法打开。</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that isn&apos;t known here.</source>
        <translation>该PDF的加密方式无法识别。</translation>
    </message>
    <message>
        <source>The PDF is damaged, or a part of it is missing.</source>
        <translation>该PDF已损坏或不完整。</translation>
    </message>
    <message>
        <source>Reading the PDF takes more memory or time than any report&apos;s; it may have been made to do harm.</source>
        <translation>读取该PDF所需的内存或时间超过任何年报，它可能是恶意制作的。</translation>
    </message>
    <message>
        <source>There is no report attached to this PDF: only PDFs that Nianbao made have one. Save the report&apos;s page, or its document, instead.</source>
        <translation>这份PDF没有附带年报：只有本程序导出的PDF才有。请改为保存年报网页，或使用年报的文档。</translation>
    </message>
</context>
<context>
    <name>nianbao::PhraseRules</name>
    <message>
        <source>“%1” is nearly “%2”; is that meant?</source>
        <translation>“%1”疑似“%2”的错写。</translation>
    </message>
</context>
<context>
    <name>nianbao::PictureFile</name>
    <message>
        <source>This is no picture that can be read. PNG, JPEG, BMP, WebP and TIFF can.</source>
        <translation>这不是可以读取的图片。可用的格式有PNG、JPEG、BMP、WebP和TIFF。</translation>
    </message>
    <message>
        <source>This picture is too large, even scaled down. Make it smaller first.</source>
        <translation>这张图片缩小后仍然太大，请先将其缩小。</translation>
    </message>
    <message>
        <source>The picture on the clipboard can&apos;t be taken.</source>
        <translation>剪贴板中的图片无法使用。</translation>
    </message>
</context>
<context>
    <name>nianbao::PlaceMark</name>
    <message>
        <source>Still last year&apos;s: compare it, then alter or confirm it.</source>
        <translation>沿用上年：请核对后修改或确认。</translation>
    </message>
    <message>
        <source>Still empty: where there is nothing to report, write 0.</source>
        <translation>尚未填写；没有的请填0。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Acknowledged: %1 Reason: %2</source>
        <translation>已核实：%1理由：%2</translation>
    </message>
    <message>
        <source>Comment by %1: %2</source>
        <translation>%1的批注：%2</translation>
    </message>
    <message>
        <source>Checked, correct: %1</source>
        <translation>已核对无误：%1</translation>
    </message>
    <message>
        <source>Altered since it was reviewed last. It was empty.</source>
        <translation>上次审核之后有改动：原来为空。</translation>
    </message>
    <message>
        <source>Altered since it was reviewed last. Before: %1</source>
        <translation>上次审核之后有改动。原为：%1</translation>
    </message>
</context>
<context>
    <name>nianbao::PlaceWords</name>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1第%2段</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>整份报告</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a place; other places</comment>
        <translation>
            <numerusform>%1，另有%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Report details</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>导语</translation>
    </message>
</context>
<context>
    <name>nianbao::PortalCommands</name>
    <message>
        <source>The page lacks mandatory tags: %1. The site profile has the site&apos;s; the report&apos;s title, date and source stand at its head.</source>
        <translation>网页缺少必选标签：%1。网站的几项在“网站信息”中填写；标题、发布日期和来源在年报的基本信息中填写。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Export for the portal</source>
        <translation>导出门户网页</translation>
    </message>
    <message>
        <source>The page is shown in your browser. It is a preview on this machine; nothing is published.</source>
        <translation>网页已在浏览器中打开。这是本机预览，没有发布。</translation>
    </message>
    <message>
        <source>Preview in the browser</source>
        <translation>浏览器预览</translation>
    </message>
    <message>
        <source>Your report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>No browser could be started. The page lies in %1 until the program ends.</source>
        <translation>未能打开浏览器。网页暂存在%1，退出程序时删除。</translation>
    </message>
    <message>
        <source>Copy for the site&apos;s editor</source>
        <translation>复制到网站编辑器</translation>
    </message>
    <message numerus="yes">
        <source>The report is copied, without its %n picture(s): a content system takes pictures as files of the site. Put them in there.</source>
        <translation>
            <numerusform>年报已复制，其中%n张图片不在内：内容管理系统要求图片作为网站文件上传，请在系统中插入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Site profile</source>
        <translation>网站信息</translation>
    </message>
    <message>
        <source>Your report is unchanged, and so is that file.</source>
        <translation>当前年报和这个文件均未受影响。</translation>
    </message>
    <message>
        <source>Saving the dialog that comes now replaces it; a copy is kept beside it, with “.unread” behind its name.</source>
        <translation>在随后的对话框中保存，会替换这个文件；原文件另存在旁边，名称后加“.unread”。</translation>
    </message>
    <message>
        <source>Keep the site profile</source>
        <translation>保存网站信息</translation>
    </message>
    <message>
        <source>The site profile is kept for every page that is exported from now on.</source>
        <translation>网站信息已保存，今后导出的网页都会使用。</translation>
    </message>
    <message>
        <source>Fragments of web pages</source>
        <translation>网页片段</translation>
    </message>
    <message>
        <source>Data for programs</source>
        <translation>供程序使用的数据</translation>
    </message>
    <message>
        <source>Tables of data</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>-fragment</source>
        <translation>-片段</translation>
    </message>
    <message>
        <source>Export for others</source>
        <translation>导出片段和数据</translation>
    </message>
    <message>
        <source>The title isn&apos;t in it: it goes into the content system&apos;s own field, “%1”.</source>
        <translation>片段不含标题，请把标题填入内容管理系统的标题栏：“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n picture(s) aren&apos;t in it: a content system takes pictures as files of the site. Put them in there.</source>
        <translation>
            <numerusform>片段不含%n张图片：内容管理系统的图片要作为网站文件上传，请在系统中插入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is copied, without its title, which has a field of its own there. Paste it into the editor of the site&apos;s content system.</source>
        <translation>年报已复制（标题另填系统的标题栏），请粘贴到网站内容管理系统的编辑器中。</translation>
    </message>
</context>
<context>
    <name>nianbao::PreviewWindow</name>
    <message>
        <source>Print Preview — %1</source>
        <translation>打印预览——%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does; its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>导出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Pap&amp;er…</source>
        <translation>版面(&amp;R)…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>整宽</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>双页</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印年报</translation>
    </message>
    <message>
        <source>Export the report as a PDF</source>
        <translation>把年报导出为 PDF</translation>
    </message>
    <message>
        <source>Choose faces and how the pages are set</source>
        <translation>选择字体和版面</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>显示整页</translation>
    </message>
    <message>
        <source>Show the page as wide as the window</source>
        <translation>页面与窗口同宽</translation>
    </message>
    <message>
        <source>Show two pages side by side, as they are bound</source>
        <translation>按装订的样子左右显示两页</translation>
    </message>
    <message>
        <source>Go to section</source>
        <translation>转到某一部分</translation>
    </message>
    <message>
        <source>Findings and comments in the margin</source>
        <translation>页边显示问题和批注</translation>
    </message>
</context>
<context>
    <name>nianbao::PrivacyRules</name>
    <message>
        <source>This looks like an identity number (%1), which must not be published.</source>
        <translation>疑似身份证号码（%1），不得公开。</translation>
    </message>
    <message>
        <source>This looks like somebody&apos;s mobile number (%1).</source>
        <translation>疑似手机号码（%1），请核实。</translation>
    </message>
    <message>
        <source>the bank card</source>
        <translation>个人银行卡号</translation>
    </message>
    <message>
        <source>This looks like %1 of a person.</source>
        <translation>疑似%1，请核实。</translation>
    </message>
    <message>
        <source>“%1” seems to be the name of somebody who applied or sued.</source>
        <translation>“%1”疑似申请人、当事人姓名，请作匿名处理。</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>个人邮箱</translation>
    </message>
    <message>
        <source>the number plate</source>
        <translation>车牌号码</translation>
    </message>
    <message>
        <source>the home</source>
        <translation>个人住址</translation>
    </message>
</context>
<context>
    <name>nianbao::ProfileCommands</name>
    <message>
        <source>&amp;Write the Lead</source>
        <translation>拟写导语(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Organ Profile…</source>
        <translation>机关信息(&amp;O)…</translation>
    </message>
    <message>
        <source>The profile is taken over; “Write the Lead” brings the lead up to date with it.</source>
        <translation>机关信息已更新；可用“拟写导语”按新信息重写导语。</translation>
    </message>
    <message>
        <source>The profile is taken over.</source>
        <translation>机关信息已更新。</translation>
    </message>
    <message>
        <source>Keep the profile for new reports</source>
        <translation>保存机关信息，供新建年报使用</translation>
    </message>
    <message>
        <source>This report has the profile, and keeps it in its file.</source>
        <translation>机关信息已写入本年报，随年报文件保存。</translation>
    </message>
    <message>
        <source>Fill in the organ and the year first: the lead names them.</source>
        <translation>请先填写报告机关和报告年度，导语中要写到。</translation>
    </message>
    <message>
        <source>Write the lead</source>
        <translation>拟写导语</translation>
    </message>
    <message>
        <source>The lead has a text already.</source>
        <translation>导语已有内容。</translation>
    </message>
    <message>
        <source>It would be replaced. Undo brings it back.</source>
        <translation>拟写后原有内容将被替换，可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The lead is written; alter it as you like.</source>
        <translation>导语已拟好，可自行修改。</translation>
    </message>
    <message>
        <source>The lead is written. It doesn&apos;t say where to ask: the organ&apos;s profile has no address or telephone yet.</source>
        <translation>导语已拟好，但未写明咨询方式：机关信息中还没有地址和电话。</translation>
    </message>
</context>
<context>
    <name>nianbao::ProfileFile</name>
    <message>
        <source>A list of names is expected here.</source>
        <translation>这里应为名称列表。</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>这里应为带引号的文本。</translation>
    </message>
    <message>
        <source>The organ&apos;s profile, item by item, is expected here.</source>
        <translation>这里应为机关信息的各个项目。</translation>
    </message>
</context>
<context>
    <name>nianbao::PunctuationRules</name>
    <message numerus="yes">
        <source>%n punctuation mark(s) among Chinese characters should be full-width.</source>
        <translation>
            <numerusform>中文标点应为全角，共%n处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits and letters should be half-width: “%1”.</source>
        <translation>数字、字母应为半角：“%1”。</translation>
    </message>
    <message>
        <source>Two punctuation marks together: “%1”.</source>
        <translation>标点重复：“%1”。</translation>
    </message>
    <message>
        <source>Straight quotation marks in Chinese text should be “ ”.</source>
        <translation>中文应使用“ ”，不用直引号。</translation>
    </message>
    <message>
        <source>A quotation mark stands alone; the other one is missing.</source>
        <translation>引号不成对，缺少前引号或后引号。</translation>
    </message>
    <message>
        <source>A heading&apos;s number is written “%1”, not “%2”.</source>
        <translation>层次序号应写作“%1”，不写“%2”。</translation>
    </message>
</context>
<context>
    <name>nianbao::QuietProgress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <comment>what is done, such as printing</comment>
        <translation>%1：第 %2 页，共 %3 页</translation>
    </message>
</context>
<context>
    <name>nianbao::ReadingWindow</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 of %2 rows read and ticked</source>
        <translation>共%2行，已核对%1行</translation>
    </message>
    <message>
        <source>Check by Reading</source>
        <translation>读校表三</translation>
    </message>
    <message>
        <source>&amp;Right, Next Row</source>
        <translation>无误，下一行(&amp;R)</translation>
    </message>
    <message>
        <source>Ticks the row and goes on to the next one: Enter</source>
        <translation>打勾并转到下一行：回车</translation>
    </message>
    <message>
        <source>Read &amp;Aloud</source>
        <translation>朗读(&amp;A)</translation>
    </message>
    <message>
        <source>Where this computer can speak; it needs the package qt6-speech-speechd-plugin</source>
        <translation>本机能够朗读时可用，需要软件包qt6-speech-speechd-plugin</translation>
    </message>
    <message>
        <source>Read each row as it comes</source>
        <translation>逐行朗读</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Rows to be read</source>
        <translation>待核对的各行</translation>
    </message>
</context>
<context>
    <name>nianbao::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: it is to be read, not filed.</source>
        <translation>
            <numerusform>多了 %n 个字：太长的内容请另附文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::RecentFiles</name>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>nianbao::RecentList</name>
    <message>
        <source>%1 – the file isn&apos;t there any more</source>
        <comment>file name</comment>
        <translation>%1：文件已不在原处</translation>
    </message>
    <message>
        <source>%1 – can&apos;t be read as a report</source>
        <comment>file name</comment>
        <translation>%1：无法读取</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>organ, year</comment>
        <translation>%1&#x3000;%2年</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>report, its stage</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>nianbao::RecoveryCommands</name>
    <message>
        <source>It was never saved.</source>
        <translation>从未保存过。</translation>
    </message>
    <message>
        <source>Its file: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Typed there and not taken yet, at “%1”: %2</source>
        <translation>正在“%1”输入、尚未计入的文字：%2</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新年报</translation>
    </message>
    <message>
        <source>Recovered reports</source>
        <translation>恢复的年报</translation>
    </message>
    <message>
        <source>Nianbao ended before these reports were saved. What was kept of them is here; their files are as they were.</source>
        <translation>程序上次结束运行时，以下年报尚未保存。留存的内容列在下面，原文件没有变动。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open and &amp;Compare with the File</source>
        <translation>打开并与文件比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>It can&apos;t be read; it stays where it is. What was open is unchanged.</source>
        <translation>无法读取，仍留在原处。已打开的年报没有变动。</translation>
    </message>
    <message>
        <source>Recovered as it was at %1; it isn&apos;t saved yet.</source>
        <translation>已恢复到 %1 时的样子，尚未保存。</translation>
    </message>
    <message>
        <source> Somebody else has its file open, so it is a copy.</source>
        <comment>after another sentence</comment>
        <translation>其文件正由他人打开，因此恢复为副本。</translation>
    </message>
    <message>
        <source>What was kept of this report is deleted.</source>
        <translation>将删除留存的这份年报。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. A file that it has stays as it is.</source>
        <translation>此操作不能撤销。它原有的文件不受影响。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>较早版本</translation>
    </message>
    <message>
        <source>Your report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>What stood in this file before it was saved, and when it was replaced.</source>
        <translation>这个文件在保存之前的内容，以及被替换的时间。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Compare with the Report</source>
        <translation>与当前年报比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open as a New Report</source>
        <translation>作为新年报打开(&amp;O)</translation>
    </message>
    <message>
        <source>This is the earlier version, as a report without a file. Saving it asks for a name.</source>
        <translation>这是较早版本，已作为新年报打开；保存时需另取文件名。</translation>
    </message>
    <message>
        <source>There is none. Each time a report is saved, the version before is kept; the last %1 of them stay.</source>
        <translation>尚无较早版本。每次保存时会留存上一个版本，最多保留最近 %1 个。</translation>
    </message>
</context>
<context>
    <name>nianbao::Repairs</name>
    <message>
        <source>%1: %2 instead of %3 (digits swapped)</source>
        <translation>%1：应为%2，现为%3（数字顺序颠倒）</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：应为%2，现为%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1: exchange “%2” and “%3”</source>
        <translation>%1：“%2”与“%3”两列对调</translation>
    </message>
</context>
<context>
    <name>nianbao::Report</name>
    <message>
        <source>This form has no such cell to fill in.</source>
        <translation>表中没有这个可填写的单元格。</translation>
    </message>
    <message>
        <source>This form has no such section of text.</source>
        <translation>年报没有这一部分正文。</translation>
    </message>
    <message>
        <source>This form has no such cell, field or section of text.</source>
        <translation>年报没有这个单元格、基本信息项或者正文部分。</translation>
    </message>
    <message>
        <source>This figure is computed from other cells and can&apos;t be set.</source>
        <translation>此数由其他单元格计算得出，不能填写。</translation>
    </message>
    <message>
        <source>Two breakdowns have the same id, “%1”.</source>
        <translation>两个分项统计的编号相同：“%1”。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The reports are on different forms: they can be compared, not merged.</source>
        <translation>两份年报的格式不同：可以对照，不能合并。</translation>
    </message>
    <message>
        <source>moved behind “%1”</source>
        <translation>移至“%1”之后</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportDocument</name>
    <message>
        <source>New report</source>
        <translation>新年报</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. %1</source>
        <translation>文件无法写入。%1</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportFile</name>
    <message>
        <source>The report is larger than %1 MB and could not be opened again. Take out pictures, or put in smaller ones.</source>
        <translation>年报超过%1 MB，保存后将无法再打开。请删去部分图片，或换用较小的图片。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. %1</source>
        <translation>文件无法写入。%1</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportImport</name>
    <message>
        <source>The file is larger than any report (%1 MB). Save the page alone, without its pictures.</source>
        <translation>文件过大（%1 MB），不会是年报。请只保存网页本身，不带图片。</translation>
    </message>
    <message>
        <source>There is nothing of an annual report here: none of its tables, and none of its headings. Save the page of the report itself.</source>
        <translation>这里没有年报的内容：既没有年报的表格，也没有年报的标题。请保存年报正文所在的网页。</translation>
    </message>
    <message>
        <source>This is longer than any report: it has more than %1 paragraphs. Save the report&apos;s page alone.</source>
        <translation>内容超过%1段，比任何年报都长。请只保存年报所在的网页。</translation>
    </message>
    <message>
        <source>This is a document of Word&apos;s or Excel&apos;s older format (.doc, .xls, .wps), or one with a password. Save it as .docx or .xlsx, without a password, and import that.</source>
        <translation>这是旧格式的文档（.doc、.xls、.wps），或设有密码。请另存为不带密码的 .docx 或 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>This is an RTF text. Save it as .docx and import that.</source>
        <translation>这是RTF文档。请另存为 .docx 后再导入。</translation>
    </message>
    <message>
        <source>The document is damaged: it can&apos;t be unpacked.</source>
        <translation>文档已损坏，无法解压。</translation>
    </message>
    <message>
        <source>This holds neither a Word document nor a workbook. Save the report as .docx or .xlsx, or unpack the archive, and import that.</source>
        <translation>里面既没有Word文档也没有工作簿。请把年报另存为 .docx 或 .xlsx，或先解压，再导入。</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportLock</name>
    <message>
        <source>It is open in another window on this computer, since %1.</source>
        <translation>该年报自 %1 起已在本机的另一个窗口中打开。</translation>
    </message>
    <message>
        <source>It is open on this computer in another window of “%1”, since %2.</source>
        <translation>该年报自 %2 起已由“%1”在本机的另一个窗口中打开。</translation>
    </message>
    <message>
        <source>It is open on the computer “%1”, since %2.</source>
        <translation>该年报自 %2 起已在电脑“%1”上打开。</translation>
    </message>
    <message>
        <source>It is open by “%1” on the computer “%2”, since %3.</source>
        <translation>该年报自 %3 起已由“%1”在电脑“%2”上打开。</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportReader</name>
    <message>
        <source>The file isn&apos;t a report.</source>
        <translation>文件不是年报。</translation>
    </message>
    <message>
        <source>This report was made by a newer version of the program. It can be looked at, but not changed here, as what this version doesn&apos;t know would be lost.</source>
        <translation>这份年报由较新版本的程序制作。可以查看，但不能在此修改，以免丢失本版本不认识的内容。</translation>
    </message>
    <message>
        <source>This report was made by a newer version of the program and holds what this version can&apos;t read.</source>
        <translation>这份年报由较新版本的程序制作，其中有本版本不能读取的内容。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a report: it doesn&apos;t say its format.</source>
        <translation>文件不是年报：没有写明格式。</translation>
    </message>
    <message>
        <source>The format must be a whole number, 1 or more.</source>
        <translation>格式号应为1以上的整数。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which form it fills in.</source>
        <translation>文件没有写明所用表样。</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>此处应为带引号的文本。</translation>
    </message>
    <message>
        <source>The figures, each with its address, are expected here.</source>
        <translation>此处应为各单元格的地址和数字。</translation>
    </message>
    <message>
        <source>A figure in quotation marks is expected here.</source>
        <translation>此处应为带引号的数字。</translation>
    </message>
    <message>
        <source>This form has no such cell.</source>
        <translation>表中没有这个单元格。</translation>
    </message>
    <message>
        <source>The sections, each with its paragraphs, are expected here.</source>
        <translation>此处应为各部分的段落。</translation>
    </message>
    <message>
        <source>This form has no such section of text.</source>
        <translation>年报没有这一部分正文。</translation>
    </message>
    <message>
        <source>A list of paragraphs is expected here.</source>
        <translation>此处应为段落列表。</translation>
    </message>
    <message>
        <source>What came from last year, each with its place, is expected here.</source>
        <translation>此处应为沿用上年的内容及其位置。</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>这里应为列表。</translation>
    </message>
    <message>
        <source>A report within a report can&apos;t hold another one.</source>
        <translation>年报里附带的年报不能再附带年报。</translation>
    </message>
    <message>
        <source>The scan of the signed copy is damaged.</source>
        <translation>签字盖章件的扫描件已损坏。</translation>
    </message>
    <message>
        <source>What was said of the report is expected here.</source>
        <translation>此处应为审核记录。</translation>
    </message>
    <message>
        <source>The report has a stage that isn&apos;t one.</source>
        <translation>年报的流转阶段无法识别。</translation>
    </message>
</context>
<context>
    <name>nianbao::Review</name>
    <message>
        <source>Whoever says something has a name: please give yours.</source>
        <translation>发表意见需要署名，请填写姓名。</translation>
    </message>
    <message>
        <source>The name is too long: %1 characters at most.</source>
        <translation>姓名过长，不能超过%1个字。</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>批注内容是空的。</translation>
    </message>
    <message>
        <source>The comment is too long: %1 characters at most. What is longer belongs into a file of its own.</source>
        <translation>批注过长，不能超过%1个字。更长的内容请另附文件。</translation>
    </message>
    <message>
        <source>The comment answers one that isn&apos;t there or is an answer itself.</source>
        <translation>所答复的批注不存在，或者本身就是答复。</translation>
    </message>
    <message>
        <source>This form has no such cell, field or section of text.</source>
        <translation>年报没有这个单元格、基本信息项或者正文部分。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已送审</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>The report was submitted: it can be commented on, not altered. Take it back, or have it returned, to alter it.</source>
        <translation>年报已送审，可以批注，不能修改。需要修改时，请撤回或者由审核人退回。</translation>
    </message>
    <message>
        <source>The report was approved: nothing can be altered. Reopen it, with a reason, to alter it.</source>
        <translation>年报已批准，不能修改。需要修改时，请说明理由后重新打开。</translation>
    </message>
    <message>
        <source>The report was published: nothing can be altered. Begin a correction, with its reason, to alter it.</source>
        <translation>年报已发布，不能修改。需要修改时，请说明理由后进行更正。</translation>
    </message>
    <message>
        <source>Two comments have the same id, “%1”.</source>
        <translation>两条批注的编号相同：“%1”。</translation>
    </message>
    <message>
        <source>Please say to whom the report was handed in.</source>
        <translation>请填写报送至哪个机关。</translation>
    </message>
    <message>
        <source>The scan is too large: %1 MB at most.</source>
        <translation>扫描件过大，不能超过%1 MB。</translation>
    </message>
    <message>
        <source>A report that is “%1” can&apos;t become “%2” at once.</source>
        <translation>“%1”的年报不能直接变为“%2”。</translation>
    </message>
    <message>
        <source>Please say why: the reason stays with the report.</source>
        <translation>请说明理由，理由会保存在年报文件里。</translation>
    </message>
    <message>
        <source>Please say what is to be done, in a note or in a comment.</source>
        <translation>请在附言或者批注中写明需要修改的事项。</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <comment>a comment</comment>
        <translation>%1（已办）</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a stage</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>nianbao::ReviewMenu</name>
    <message>
        <source>&amp;Submit for Review…</source>
        <translation>送审(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Return for Correction…</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>批准(&amp;A)…</translation>
    </message>
    <message>
        <source>Mark as &amp;Published…</source>
        <translation>标记为已发布(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take Back…</source>
        <translation>撤回(&amp;T)…</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>重新打开(&amp;O)…</translation>
    </message>
    <message>
        <source>The Report&apos;s &amp;Way</source>
        <translation>流转记录(&amp;W)</translation>
    </message>
    <message>
        <source>Save a Copy with&amp;out the Review…</source>
        <translation>另存不含审核记录的副本(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Comment Here…</source>
        <translation>在此批注(&amp;C)…</translation>
    </message>
    <message>
        <source>Comment on the W&amp;hole Report…</source>
        <translation>批注整份年报(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>下一条批注(&amp;N)</translation>
    </message>
    <message>
        <source>Chec&amp;ked, Correct</source>
        <translation>已核对无误(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Make the Package to Hand In…</source>
        <translation>生成报送包(&amp;M)…</translation>
    </message>
    <message>
        <source>Record the &amp;Filing…</source>
        <translation>备案登记(&amp;F)…</translation>
    </message>
    <message>
        <source>Attach the Si&amp;gned Copy…</source>
        <translation>附签字盖章件(&amp;G)…</translation>
    </message>
    <message>
        <source>Show the Signed Cop&amp;y</source>
        <translation>查看签字盖章件(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Begin a Correction…</source>
        <translation>更正(&amp;B)…</translation>
    </message>
    <message>
        <source>Pr&amp;evious Comment</source>
        <translation>上一条批注(&amp;E)</translation>
    </message>
    <message>
        <source>Check Table Three by Rea&amp;ding…</source>
        <translation>读校表三(&amp;D)…</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>审核(&amp;I)</translation>
    </message>
</context>
<context>
    <name>nianbao::RuleBook</name>
    <message>
        <source>A file of rules this large isn&apos;t read.</source>
        <translation>规则文件过大，没有读取。</translation>
    </message>
    <message>
        <source>this rule doesn&apos;t look for words</source>
        <translation>这条规则不按词语查找</translation>
    </message>
    <message>
        <source>expected small letters, digits and hyphens</source>
        <translation>应为小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>“%1” stands twice</source>
        <translation>“%1”重复</translation>
    </message>
    <message>
        <source>expected either “holds” or “words”</source>
        <translation>应有“holds”或“words”其中之一</translation>
    </message>
    <message>
        <source>only {%1} can be filled in</source>
        <translation>只能代入{%1}</translation>
    </message>
    <message>
        <source>expected error, warning or note</source>
        <translation>应为error、warning或note</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>expected a phrase of at most %1 characters</source>
        <translation>应为不超过%1个字的词语</translation>
    </message>
    <message>
        <source>expected a wrong word and a right one</source>
        <translation>应为一个错词和一个正确的词</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation>没有这条规则</translation>
    </message>
    <message>
        <source>This folder can&apos;t be read.</source>
        <translation>无法读取这个文件夹。</translation>
    </message>
    <message>
        <source>This link leads to no file.</source>
        <translation>这个链接没有指向文件。</translation>
    </message>
    <message>
        <source>This is no file of rules.</source>
        <translation>这不是规则文件。</translation>
    </message>
    <message>
        <source>this key stands twice</source>
        <translation>这个键出现了两次</translation>
    </message>
    <message>
        <source>a rule on the text against the tables is a warning at most</source>
        <translation>正文与表格核对的规则，级别最高为提醒</translation>
    </message>
    <message>
        <source>“%1” is the name of one of the program&apos;s own rules</source>
        <translation>“%1”是程序自带规则的名称</translation>
    </message>
    <message>
        <source>expected at most %1 characters</source>
        <translation>应不超过%1个字</translation>
    </message>
    <message>
        <source>expected a title</source>
        <translation>应为标题</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>expected more than one character: it would be found everywhere</source>
        <translation>应多于一个字：一个字会处处被找到</translation>
    </message>
    <message>
        <source>the wrong word and the right one are the same</source>
        <translation>错的和对的是同一个词</translation>
    </message>
    <message>
        <source>A folder of rules is expected here.</source>
        <translation>此处应为存放规则的文件夹。</translation>
    </message>
    <message>
        <source>this rule allows no exception, nor another severity</source>
        <translation>该规则不得停用，也不得改变级别</translation>
    </message>
</context>
<context>
    <name>nianbao::RulesDialog</name>
    <message>
        <source>off: %1</source>
        <translation>停用：%1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a rule; its kind; its switch</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Switched off for this report: %1</source>
        <translation>本报告已停用：%1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>By these rules the report is judged. One that doesn&apos;t fit this report can be switched off for it, with a reason; the page before publishing names it.</source>
        <translation>本报告按以下规则检查。不适用的规则可以说明理由后停用，“发布前检查”会逐条列出。</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>For this report</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>The rule at length</source>
        <translation>规则说明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除查找内容</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>始终启用</translation>
    </message>
    <message>
        <source>%1 · allows no exception and can&apos;t be switched off</source>
        <translation>%1 · 不允许例外，不能停用</translation>
    </message>
</context>
<context>
    <name>nianbao::Salvage</name>
    <message>
        <source>This report was made by a newer version of the program; only that one can tell what is lost.</source>
        <translation>这份年报由较新版本的程序生成，只有该版本才能判断缺失了什么。</translation>
    </message>
    <message>
        <source>Nothing of a report can be read in the file.</source>
        <translation>文件中读不出任何报告内容。</translation>
    </message>
    <message>
        <source>This was missing or damaged; “%1” was taken.</source>
        <translation>此处缺失或已损坏，已按“%1”处理。</translation>
    </message>
    <message>
        <source>%1 It was “%2”.</source>
        <comment>after a sentence</comment>
        <translation>%1原内容为“%2”。</translation>
    </message>
    <message>
        <source>“%1” stands for characters that can&apos;t be read.</source>
        <translation>“%1”处的字符无法读出。</translation>
    </message>
    <message>
        <source>This name has characters that can&apos;t be read, and what it says isn&apos;t known.</source>
        <translation>此名称含有无法读出的字符，其内容用途不明。</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) could not be read.</source>
        <translation>
            <numerusform>另有 %n 处未能读出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>年报各部分</translation>
    </message>
    <message>
        <source>Report details</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a section; how far it is</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>nianbao::SectionProgress</name>
    <message>
        <source>empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>being filled in</source>
        <translation>填写中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cells that are filled in</comment>
        <translation>已填%1/%2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n still last year&apos;s</source>
        <translation>
            <numerusform>%n处沿用上年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n个提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words on a section</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>nianbao::SectionRules</name>
    <message>
        <source>The heading “%1” stands in the text; it is printed by itself.</source>
        <translation>正文中又出现标题“%1”；该标题由程序自动印出，正文中不必再写。</translation>
    </message>
    <message>
        <source>“%1” is the heading of a section; it is printed by itself, as “%2”.</source>
        <translation>“%1”是一个部分的标题，由程序按规定用字“%2”印出。</translation>
    </message>
    <message>
        <source>section one is empty</source>
        <translation>第一部分尚未填写</translation>
    </message>
    <message>
        <source>Section one says nothing of: %1.</source>
        <translation>总体情况未提及：%1。</translation>
    </message>
    <message>
        <source>the organ&apos;s profile doesn&apos;t say what kind of organ it is</source>
        <translation>机关信息中没有填写机关类型</translation>
    </message>
    <message>
        <source>A government&apos;s report also tells of: %1.</source>
        <translation>各级政府的年报还应当包括：%1。</translation>
    </message>
    <message>
        <source>section five is empty</source>
        <translation>第五部分尚未填写</translation>
    </message>
    <message>
        <source>Section five says “%1”: name the main problems and what is done about them.</source>
        <translation>第五部分只写了“%1”，应写明主要问题和改进措施。</translation>
    </message>
    <message>
        <source>Section five says nothing of: %1.</source>
        <translation>第五部分没有写到：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Section five has %n character(s): tell the problems one by one, with what is done about each.</source>
        <translation>
            <numerusform>第五部分只有%n个字，请逐条写出问题和改进措施。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of section one&apos;s %2 sentences have nothing to do with disclosure, by their words.</source>
        <translation>总体情况共%2句，其中%1句从用词看与信息公开无关，不宜泛化。</translation>
    </message>
</context>
<context>
    <name>nianbao::SectionTexts</name>
    <message>
        <source>A table within the text.</source>
        <translation>文字部分中的表格。</translation>
    </message>
</context>
<context>
    <name>nianbao::Session</name>
    <message>
        <source>Nothing can be kept in this folder.</source>
        <translation>此文件夹中无法保存内容。</translation>
    </message>
</context>
<context>
    <name>nianbao::Settings</name>
    <message>
        <source>The settings couldn&apos;t be read; the usual ones hold. What was there is in %1.</source>
        <translation>设置文件无法读取，已改用默认设置。原来的内容保存在%1。</translation>
    </message>
    <message>
        <source>The settings couldn&apos;t be read; the usual ones hold.</source>
        <translation>设置文件无法读取，已改用默认设置。</translation>
    </message>
    <message>
        <source>The settings for everybody on this machine couldn&apos;t be read; the usual ones hold.</source>
        <translation>本机的公共设置文件无法读取，已改用默认设置。</translation>
    </message>
    <message>
        <source>Settings can&apos;t be kept: %1 can&apos;t be written to. Reports can be saved wherever that is allowed.</source>
        <translation>设置无法保存：%1不能写入。年报仍可保存到允许写入的位置。</translation>
    </message>
    <message>
        <source>There is no translation for “%1”, the language that was set; the system&apos;s is spoken.</source>
        <translation>设置的语言“%1”没有译文，已改用系统语言。</translation>
    </message>
</context>
<context>
    <name>nianbao::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Earlier versions kept of each report:</source>
        <translation>每份年报保留的较早版本数(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Faces and pages on paper:</source>
        <translation>纸质稿的字体和版面(&amp;F)：</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The &amp;portal that the page is for:</source>
        <translation>网页所在的网站(&amp;P)：</translation>
    </message>
    <message>
        <source>Site Profile…</source>
        <translation>网站信息…</translation>
    </message>
    <message>
        <source>&amp;Checks of every report. One report&apos;s own are under Check › Rules.</source>
        <translation>对所有年报使用的检查规则(&amp;C)。只对一份年报停用的，请用“检查”菜单里的“规则”。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nianbao::SeverityWords</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已核实</translation>
    </message>
</context>
<context>
    <name>nianbao::Sheet</name>
    <message>
        <source>Lead</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Legal basis, period, and where to ask about this report</source>
        <translation>编制依据、统计期限、咨询方式</translation>
    </message>
    <message>
        <source>Write this section here, a paragraph a line</source>
        <translation>在此填写本部分内容，一行一段</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年度报告</translation>
    </message>
</context>
<context>
    <name>nianbao::SheetDocument</name>
    <message>
        <source>The workbook is damaged, or not made by a spreadsheet program.</source>
        <translation>工作簿已损坏，或不是电子表格程序生成的。</translation>
    </message>
</context>
<context>
    <name>nianbao::Siblings</name>
    <message>
        <source>Sections one and five are %1 % the same as in the report of “%2”.</source>
        <translation>第一、第五部分与“%2”的年报有 %1 % 相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) of this run are as much alike.</source>
        <translation>
            <numerusform>另有 %n 份本次检查的年报也这样雷同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::SiteProfile</name>
    <message>
        <source>A link needs words to be read: “%1” has none.</source>
        <translation>链接要有文字：“%1”没有。</translation>
    </message>
    <message>
        <source>“%1” is not an address; write it as https://www.example.gov.cn/ or as /zwgk/.</source>
        <translation>“%1”不是网址，请写成https://www.example.gov.cn/或/zwgk/的形式。</translation>
    </message>
    <message>
        <source>The facts of a portal, item by item, are expected here.</source>
        <translation>这里应为网站信息的各项内容。</translation>
    </message>
    <message>
        <source>This line is empty; take it out.</source>
        <translation>这一行是空的，请删除。</translation>
    </message>
    <message>
        <source>“text”, and “address” if it leads somewhere, are expected here in braces.</source>
        <translation>这里应为花括号中的“text”，有链接的再加“address”。</translation>
    </message>
    <message>
        <source>A link has nothing but “text” and “address”.</source>
        <translation>链接只有“text”和“address”两项。</translation>
    </message>
    <message>
        <source>A list in square brackets is expected here.</source>
        <translation>这里应为方括号中的列表。</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>此处应为带引号的文本。</translation>
    </message>
    <message>
        <source>The site profile has names that are not known here and do nothing: %1. Are they mistyped?</source>
        <translation>网站信息中有不能识别的名称，不起作用：%1。请核对是否写错。</translation>
    </message>
    <message>
        <source>This is no site profile, or it is damaged here; a profile is JSON in UTF-8.</source>
        <translation>这不是网站信息文件，或文件在此处损坏；网站信息应为UTF-8编码的JSON。</translation>
    </message>
</context>
<context>
    <name>nianbao::SiteProfileDialog</name>
    <message>
        <source>Site Profile</source>
        <translation>网站信息</translation>
    </message>
    <message>
        <source>&amp;Accessibility mark</source>
        <translation>适老化标识(&amp;A)</translation>
    </message>
    <message>
        <source>words, a space, an address</source>
        <translation>文字 空格 网址</translation>
    </message>
    <message>
        <source>Way to the column (b&amp;readcrumb)</source>
        <translation>当前位置（面包屑）(&amp;R)</translation>
    </message>
    <message>
        <source>Links in the &amp;footer</source>
        <translation>页脚链接(&amp;F)</translation>
    </message>
    <message>
        <source>N&amp;otices in the footer</source>
        <translation>页脚提示语(&amp;O)</translation>
    </message>
    <message>
        <source>One a line. An address stands behind the words, after a space: it begins with https://, http:// or /.</source>
        <translation>一行一项。网址写在文字之后，用空格隔开，以https://、http://或/开头。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Site&apos;s &amp;name</source>
        <translation>网站名称(&amp;N)</translation>
    </message>
    <message>
        <source>Site&apos;s &amp;domain</source>
        <translation>网站域名(&amp;D)</translation>
    </message>
    <message>
        <source>Site&apos;s &amp;identity code</source>
        <translation>网站标识码(&amp;I)</translation>
    </message>
    <message>
        <source>Co&amp;lumn&apos;s name</source>
        <translation>栏目名称(&amp;L)</translation>
    </message>
    <message>
        <source>Column&apos;s d&amp;escription</source>
        <translation>栏目描述(&amp;E)</translation>
    </message>
    <message>
        <source>Column&apos;s &amp;keywords</source>
        <translation>栏目关键词(&amp;K)</translation>
    </message>
    <message>
        <source>Column&apos;s &amp;type</source>
        <translation>栏目类别(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主办单位(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undertaker</source>
        <translation>承办单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>联系方式(&amp;C)</translation>
    </message>
    <message>
        <source>IC&amp;P filing</source>
        <translation>ICP备案(&amp;P)</translation>
    </message>
    <message>
        <source>Pu&amp;blic security filing</source>
        <translation>公安备案(&amp;B)</translation>
    </message>
    <message>
        <source>Site profiles</source>
        <translation>网站信息文件</translation>
    </message>
    <message>
        <source>What stands in the dialog is unchanged.</source>
        <translation>对话框中的内容未受影响。</translation>
    </message>
</context>
<context>
    <name>nianbao::SourceView</name>
    <message>
        <source>[Picture]</source>
        <translation>［图片］</translation>
    </message>
</context>
<context>
    <name>nianbao::StageCommands</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>错误%n处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>提醒%n处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>未处理批注%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未处理的事项。</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation>未处理：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Submit for Review</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Whoever reviews it can comment on it, but alters nothing.</source>
        <translation>审核人可以批注，不能修改。</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>送审(&amp;S)</translation>
    </message>
    <message>
        <source>Return for Correction</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>What is to be done, here or in comments; they become the list to work through.</source>
        <translation>请在此处或者批注中写明需要修改的事项，作为修改清单。</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>退回(&amp;R)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>From now on nothing can be altered unseen: the report&apos;s fingerprint is kept.</source>
        <translation>批准后将保存年报的数据指纹，此后的任何改动都能看出。</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>Mark as Published</source>
        <translation>标记为已发布</translation>
    </message>
    <message>
        <source>What is altered afterwards is a correction, and is told as one.</source>
        <translation>此后的修改均为更正，并在年报中说明。</translation>
    </message>
    <message>
        <source>Mark as &amp;Published</source>
        <translation>标记为已发布(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>It stays with the report.</source>
        <translation>内容保存在年报文件里。</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>Begin a Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Why the published report is corrected: it is printed at its end.</source>
        <translation>请写明更正原因，将作为更正说明列在年报末尾。</translation>
    </message>
    <message>
        <source>Begin a &amp;Correction</source>
        <translation>开始更正(&amp;C)</translation>
    </message>
    <message>
        <source>The report is now “%1”, and saved.</source>
        <translation>年报现为“%1”，已保存。</translation>
    </message>
    <message>
        <source>The report is now “%1”, but not saved.</source>
        <translation>年报现为“%1”，尚未保存。</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <comment>time, stage, name</comment>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>%1  handed in to %2, by %3</source>
        <comment>time, to whom, name</comment>
        <translation>%1&#x3000;报送至%2&#x3000;%3</translation>
    </message>
    <message>
        <source>The signed copy “%1” shows the report as it is now.</source>
        <translation>签字盖章件“%1”与年报现在的内容一致。</translation>
    </message>
    <message>
        <source>The report was altered since the signed copy “%1” was attached.</source>
        <translation>附上签字盖章件“%1”后，年报被改动过。</translation>
    </message>
    <message>
        <source>It is a draft: nobody has moved it on yet.</source>
        <translation>目前是草稿，还没有流转过。</translation>
    </message>
    <message>
        <source>The Report&apos;s Way</source>
        <translation>流转记录</translation>
    </message>
    <message>
        <source>%1 (without review)</source>
        <comment>file name</comment>
        <translation>%1（不含审核记录）</translation>
    </message>
    <message>
        <source>Save a Copy without the Review</source>
        <translation>另存不含审核记录的副本</translation>
    </message>
    <message>
        <source>The report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>The copy needs a name of its own: the report itself keeps its review.</source>
        <translation>副本需要另取文件名，年报本身保留审核记录。</translation>
    </message>
    <message>
        <source>Saved without the review: %1</source>
        <translation>已保存不含审核记录的副本：%1</translation>
    </message>
    <message>
        <source>This report isn&apos;t what was approved</source>
        <translation>本年报与批准的内容不一致</translation>
    </message>
    <message>
        <source>It was altered after %1 approved it on %2, by another program or by hand. Compare it with the copy that was signed before anything is done with it.</source>
        <translation>年报由%1于%2批准，此后在本程序之外被改动过。请先与签字盖章件核对，再作其他处理。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>附言(&amp;O)</translation>
    </message>
    <message>
        <source>It isn&apos;t what was approved: it was altered since.</source>
        <translation>年报已不是批准时的内容：批准后被改动过。</translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message>
        <source>Nianbao</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>The annual report on government information disclosure</source>
        <translation>政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新建年报</translation>
    </message>
    <message>
        <source>An empty form to fill in</source>
        <translation>从空白表格开始填写</translation>
    </message>
    <message>
        <source>Start from last year</source>
        <translation>从上年开始</translation>
    </message>
    <message>
        <source>Take over its wording and what was carried forward</source>
        <translation>沿用上年文字，并转入上年结转的申请</translation>
    </message>
    <message>
        <source>Import a published report</source>
        <translation>导入已发布的年报</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A whole report to look at and try things out</source>
        <translation>一份填好的年报，可随意查看和试用</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>From its saved page, its text, or a PDF of ours</source>
        <translation>来自保存的网页、文本或本程序的 PDF</translation>
    </message>
</context>
<context>
    <name>nianbao::StatusLine</name>
    <message>
        <source>Filled in %1/%2</source>
        <translation>已填 %1/%2</translation>
    </message>
    <message>
        <source>Every cell is filled in</source>
        <translation>表格已全部填写</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty: go to the next</source>
        <translation>
            <numerusform>还有%n个空白单元格，点击转到下一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year&apos;s %1</source>
        <translation>沿用上年 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) or paragraph(s) still last year&apos;s: go to the next</source>
        <translation>
            <numerusform>还有%n处沿用上年，点击到下一处</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>%1, %2: go to the next</source>
        <comment>errors; other findings</comment>
        <translation>%1、%2，点击到下一个</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) or note(s)</source>
        <translation>
            <numerusform>%n个提醒或提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time or date</comment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Autosave fails</source>
        <translation>自动保存失败：请存盘</translation>
    </message>
    <message>
        <source>What you type can&apos;t be kept beside the file just now. %1</source>
        <translation>您输入的内容现在无法自动留存。%1</translation>
    </message>
</context>
<context>
    <name>nianbao::Summary</name>
    <message>
        <source>The file isn&apos;t a report.</source>
        <translation>此文件不是年报。</translation>
    </message>
</context>
<context>
    <name>nianbao::TableCommands</name>
    <message>
        <source>There is no empty cell to fill.</source>
        <translation>没有空白单元格。</translation>
    </message>
    <message>
        <source>None of the selected cells is empty. Figures that are there are kept; clear them first to have 0 instead.</source>
        <translation>选定区域中没有空白单元格。已填的数不会改动；要改为0，请先清除。</translation>
    </message>
</context>
<context>
    <name>nianbao::Template</name>
    <message>
        <source>The form “%1” is not one that this version knows.</source>
        <translation>本版本没有表样“%1”。</translation>
    </message>
    <message>
        <source>expected numbers above zero</source>
        <translation>应为大于零的数</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>column %1 is not covered by a cell</source>
        <translation>第%1列没有单元格</translation>
    </message>
    <message>
        <source>there is no role “%1”</source>
        <translation>没有“%1”这种标题类型</translation>
    </message>
    <message>
        <source>there is no type “%1”</source>
        <translation>没有“%1”这种数据类型</translation>
    </message>
    <message>
        <source>expected with formulas, and only there</source>
        <translation>公式必须有此项，其他不得有</translation>
    </message>
    <message>
        <source>“%1” stands twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>the cell reaches beyond the table</source>
        <translation>单元格超出表格</translation>
    </message>
    <message>
        <source>the cell overlaps another one</source>
        <translation>单元格与其他单元格重叠</translation>
    </message>
    <message>
        <source>“%1” is of another type</source>
        <translation>“%1”的数据类型不同</translation>
    </message>
    <message>
        <source>the formula depends on itself</source>
        <translation>公式循环引用</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>第%1字节</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>应为字符串</translation>
    </message>
    <message>
        <source>expected a number from 0 to 6</source>
        <translation>应为0至6的数</translation>
    </message>
    <message>
        <source>there is no table “%1”</source>
        <translation>没有表“%1”</translation>
    </message>
    <message>
        <source>expected each table in one section</source>
        <translation>每张表应在一个部分中</translation>
    </message>
    <message>
        <source>expected figures on both sides</source>
        <translation>等式两边都应有数据</translation>
    </message>
    <message>
        <source>there is no cell “%1”</source>
        <translation>没有单元格“%1”</translation>
    </message>
    <message>
        <source>“{” without “}”</source>
        <translation>有“{”而无“}”</translation>
    </message>
    <message>
        <source>there is no list “%1”</source>
        <translation>没有列表“%1”</translation>
    </message>
    <message>
        <source>expected a number from 1 to 100</source>
        <translation>应为1至100的数</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>expected a year</source>
        <translation>应为年份</translation>
    </message>
    <message>
        <source>there is nothing to put for “%1”</source>
        <translation>没有可填入“%1”的内容</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>expected a day, such as 01-31</source>
        <translation>应为日期，如 01-31</translation>
    </message>
    <message>
        <source>expected pairs of characters</source>
        <translation>应为成对的字符</translation>
    </message>
    <message>
        <source>there is no kind of words “%1”</source>
        <translation>没有“%1”这一类词语</translation>
    </message>
    <message>
        <source>expected texts</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>expected at least one</source>
        <translation>应至少有一个</translation>
    </message>
    <message>
        <source>expected =, !=, &lt;, &lt;=, &gt; or &gt;=</source>
        <translation>应为 =、!=、&lt;、&lt;=、&gt; 或 &gt;=</translation>
    </message>
    <message>
        <source>expected +, - or the end</source>
        <translation>应为 +、- 或到此为止</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>expected a cell, a sum of cells or a whole number</source>
        <translation>应为单元格、单元格之和或整数</translation>
    </message>
    <message>
        <source>expected a list&apos;s name or its members in braces</source>
        <translation>应为花括号中的列表名或各成员</translation>
    </message>
    <message>
        <source>expected a list of one or two cells</source>
        <translation>应为一格或两格的列表</translation>
    </message>
    <message>
        <source>expected one of these: %1</source>
        <translation>应为以下之一：%1</translation>
    </message>
</context>
<context>
    <name>nianbao::TextFigures</name>
    <message>
        <source>A heading or a caption holds no live figures; put the cursor into a paragraph.</source>
        <translation>标题和图片说明不能含联动数字；请将光标移到段落中。</translation>
    </message>
    <message>
        <source>The cursor is at no live figure; those are underlined.</source>
        <translation>光标处没有联动数字；联动数字带有下划线。</translation>
    </message>
    <message>
        <source>What this figure was bound to isn&apos;t there any more; remove it, or insert it anew.</source>
        <translation>此数字的来源已不存在；请删除，或重新插入。</translation>
    </message>
    <message>
        <source>No plain number here says which figure of the form it is.</source>
        <translation>此处没有能认出所指数据的数字。</translation>
    </message>
</context>
<context>
    <name>nianbao::TextFindings</name>
    <message numerus="yes">
        <source>put right in %n place(s)</source>
        <translation>
            <numerusform>改正%n处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::TextPrinting</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Your report is unchanged.</source>
        <translation>您的年报未作改动。</translation>
    </message>
    <message>
        <source>The printer didn&apos;t take it. See whether it is ready, and print again.</source>
        <translation>打印机未接受打印任务。请检查打印机是否就绪，再打印一次。</translation>
    </message>
</context>
<context>
    <name>nianbao::TidyDialog</name>
    <message>
        <source>Tidy text</source>
        <translation>整理文字</translation>
    </message>
    <message>
        <source>What is checked will be altered, as one step that “Undo” takes back.</source>
        <translation>将修改勾选的各处，可用“撤销”一次还原。</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>建议的修改</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In &amp;all sections</source>
        <translation>所有部分(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>整理(&amp;T)</translation>
    </message>
    <message>
        <source>%1, instead of “%2” then “%3”</source>
        <translation>%1，其中“%2”改为“%3”</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tidy %n place(s)</source>
        <translation>
            <numerusform>整理%n处(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) tidied.</source>
        <translation>
            <numerusform>已整理%n处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::Tidying</name>
    <message>
        <source>full-width letter or digit</source>
        <translation>全角字母或数字</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>space</source>
        <translation>多余的空格</translation>
    </message>
    <message>
        <source>half-width punctuation</source>
        <translation>半角标点</translation>
    </message>
    <message>
        <source>doubled punctuation</source>
        <translation>重复的标点</translation>
    </message>
    <message>
        <source>straight quotation marks</source>
        <translation>直引号</translation>
    </message>
    <message>
        <source>thousands separator</source>
        <translation>千位分隔符</translation>
    </message>
    <message>
        <source>year in Chinese numerals</source>
        <translation>汉字年份</translation>
    </message>
</context>
<context>
    <name>nianbao::ToolBar</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Begin an empty report</source>
        <translation>新建一份空白年报</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a report from its file</source>
        <translation>打开年报文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the report in its file</source>
        <translation>把年报保存到文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一步修改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>恢复刚撤销的修改</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find words or figures in the report</source>
        <translation>在年报中查找文字或数字</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Export the report as a PDF</source>
        <translation>把年报导出为 PDF 文件</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>导出网页</translation>
    </message>
    <message>
        <source>Export the report as a page for the portal</source>
        <translation>把年报导出为网站用的网页</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印年报</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does; its keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>nianbao::WindowDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>“%1” has changes that aren&apos;t saved.</source>
        <translation>“%1”有尚未保存的修改。</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>不保存将丢失这些修改。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1”已存在。是否替换？</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出完成</translation>
    </message>
    <message>
        <source>The export is here: %1</source>
        <translation>已导出到：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>nianbao::WordCountLine</name>
    <message numerus="yes">
        <source>all text %n word(s)</source>
        <translation>
            <numerusform>全文%n字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), %1 without punctuation · %2</source>
        <translation>
            <numerusform>%n字，不计标点%1字 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>字数统计</translation>
    </message>
</context>
<context>
    <name>nianbao::WordDocument</name>
    <message>
        <source>The Word document is damaged, or not made by a word processor.</source>
        <translation>Word文档已损坏，或不是文字处理程序生成的。</translation>
    </message>
</context>
<context>
    <name>nianbao::WordingRules</name>
    <message>
        <source>“%1” says %2; %3 is %4.</source>
        <translation>“%1”为%2，而%3为%4。</translation>
    </message>
    <message>
        <source>“%1” is no exact number</source>
        <translation>“%1”是约数</translation>
    </message>
    <message>
        <source>“%1”: the cell that it speaks of is empty</source>
        <translation>“%1”：所指的单元格尚未填写</translation>
    </message>
</context>
<context>
    <name>nianbao::YearRules</name>
    <message>
        <source>the report&apos;s year isn&apos;t known</source>
        <translation>报告年度尚未填写</translation>
    </message>
    <message>
        <source>The title names %1, but the report is about %2.</source>
        <translation>标题写的是%1年，年报是%2年度的。</translation>
    </message>
    <message>
        <source>The text names %1: is it still last year&apos;s?</source>
        <translation>正文出现年份%1，疑为上年内容未更新。</translation>
    </message>
    <message>
        <source>The text names %1: is it a slip?</source>
        <translation>正文出现年份%1，疑为笔误。</translation>
    </message>
</context>
<context>
    <name>nianbao::ZipArchive</name>
    <message>
        <source>The document is damaged: it can&apos;t be unpacked.</source>
        <translation>文档已损坏，无法解压。</translation>
    </message>
    <message>
        <source>A part of the document is missing, damaged, or locked with a password.</source>
        <translation>文档缺少一部分，或已损坏，或有密码保护。</translation>
    </message>
    <message>
        <source>A part of the document is damaged.</source>
        <translation>文档的一部分已损坏。</translation>
    </message>
    <message>
        <source>The document unpacks to more than any report has, and is not read.</source>
        <translation>文档解压后过大，不会是年报，没有读取。</translation>
    </message>
</context>
<context>
    <name>nianbao::ZoomButton</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom (Ctrl and the mouse wheel)</source>
        <translation>缩放（Ctrl 加鼠标滚轮）</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>缩放 %1 %</translation>
    </message>
</context>
</TS>
